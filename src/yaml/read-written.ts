import { type Document, parseDocument } from "yaml";
import { ChangedText } from "./written/changes.ts";
import type { LayoutFault } from "./written/fault.ts";
import { layoutOf, mostFaults } from "./written/layout.ts";
import { linesOf } from "./written/lines.ts";
import { plainValues } from "./written/plain-values.ts";
import { uncommented } from "./written/uncommented.ts";
import type { AsWritten } from "./yaml-file.ts";

/** A text as it was parsed, once what people write otherwise than YAML wants it was made readable. */
export interface ReadWritten {
  /** The text that was parsed. */
  readonly text: string;
  readonly document: Document;
  /** What is wrong with how the text is laid out; offsets are of the text as it was written. */
  readonly faults: readonly LayoutFault[];
  /** Where a character of the parsed text stands in the text as it was written. */
  readonly origin: (offset: number) => number;
  /** Whether the parsed text is another than the written one. */
  readonly changed: boolean;
}

/** Parses a text. Where the parser gives up, what keeps it from going on is looked for, and it is parsed without that. */
export function readWritten(text: string, { plainBelow, uncommented: names = [] }: AsWritten): ReadWritten {
  const spaced = plainBelow === undefined ? text : withPlainSpaces(text);
  const moved = new ChangedText(spaced, names.length > 0 ? uncommented(linesOf(spaced), names) : []);
  const plain =
    plainBelow === undefined
      ? { splices: [], faults: [] }
      : plainValues(moved.text, linesOf(moved.text), plainBelow);
  const shown = new ChangedText(moved.text, plain.splices);
  const origin = (offset: number) => moved.origin(shown.origin(offset));
  const document = parsed(shown.text);
  const close = plain.faults.map(({ from, to, args }) => ({
    from: moved.origin(from),
    to: moved.origin(to),
    args,
  }));
  const changed = shown.text !== text;
  if (document.errors.length === 0 || document.errors.some(({ code }) => code === "TAB_AS_INDENT"))
    return { text: shown.text, document, faults: close, origin, changed };
  const { faults, splices } = layoutOf(linesOf(shown.text));
  // Where there are so many, what is found behind them would only follow from them.
  const goesOn = faults.length > 0 && faults.length <= mostFaults;
  const laidOut = new ChangedText(shown.text, goesOn ? splices : []);
  const all = [
    ...close,
    ...faults.map(({ from, to, args }) => ({ from: origin(from), to: origin(to), args })),
  ];
  return {
    text: laidOut.text,
    document: goesOn ? parsed(laidOut.text) : document,
    faults: all.sort((a, b) => a.from - b.from).slice(0, mostFaults),
    origin: (offset) => origin(laidOut.origin(offset)),
    changed: changed || faults.length > 0,
  };
}

/** Spaces of other kinds, such as those that do not break, in front of a line or behind a colon: they look like spaces. */
function withPlainSpaces(text: string): string {
  if (!/[\u00a0\u2000-\u200a\u202f\u3000]/.test(text)) return text;
  return text.replace(
    /^[ \u00a0\u2000-\u200a\u202f\u3000]+|(?<=:)[\u00a0\u2000-\u200a\u202f\u3000]/gm,
    (blanks) => " ".repeat(blanks.length),
  );
}

/** Names that stand twice are found elsewhere, in time that does not grow with the square of their number. */
function parsed(text: string): Document {
  return parseDocument(text, { prettyErrors: false, uniqueKeys: false, stringKeys: true });
}
