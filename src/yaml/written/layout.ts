import type { Splice } from "./changes.ts";
import { faultIn, type LayoutFault, noSpace } from "./fault.ts";
import { Levels } from "./levels.ts";
import { isPassedOver, type Line, namedValue } from "./lines.ts";
import { type Mended, oddOneOut } from "./odd-one-out.ts";
import { textFault } from "./text-fault.ts";

/** What is wrong with how a text is laid out, and changes with which the parser can go on to what else is wrong. */
export interface Layout {
  readonly faults: readonly LayoutFault[];
  readonly splices: readonly Splice[];
}

/** The most faults of layout that are told of one file: after these it is begun anew. */
export const mostFaults = 20;

/**
 * Looks line by line for what keeps a text from being read: a line that stands beside none above it, a colon without a
 * blank behind it, a text that needs quotation marks. For texts that the parser refuses: it says where it gave up, and
 * this says where a person went wrong.
 */
export function layoutOf(lines: readonly Line[]): Layout {
  const found: Mended[] = [];
  const add = (each: Mended) => found.push(each);
  const levels = new Levels(
    lines.some((line) => line.indent === 0 && namedValue(line.content)) ? 0 : undefined,
  );
  let within: Within | undefined;
  for (const [index, line] of lines.entries()) {
    if (found.length > mostFaults) break;
    if (within && isInside(within, line)) continue;
    within = undefined;
    if (isPassedOver(line)) continue;
    const dash = /^-[^\s-][^:]*:(?:\s|$)/.test(line.content);
    if (dash) {
      const text = line.content.slice(1);
      const at = line.start + line.indent + 1;
      add({
        fault: faultIn(line, 0, line.content.length, { what: "dash", text }),
        splices: [{ from: at, to: at, text: " " }],
      });
      levels.enter(line, { item: true, opens: true });
      continue;
    }
    const items = /^(?:-\s+)*/.exec(line.content)![0];
    const content = line.content.slice(items.length);
    const pair = namedValue(content);
    if (!pair && items === "") {
      const nameless = namelessFault(levels, line, next(lines, index));
      if (!nameless) continue;
      add(nameless.found);
      levels.enter(line, { item: false, opens: nameless.opens });
      continue;
    }
    const place = levels.enter(line, {
      item: items !== "",
      opens: !pair || pair.value === "",
      within: items.length,
    });
    if (place) {
      add({
        fault: faultIn(line, 0, 1, { what: "blanks", blanks: line.indent, ...place }),
        splices: [{ from: line.start, to: line.start + line.indent, text: " ".repeat(place.expected) }],
      });
    }
    if (!pair || pair.value === "") continue;
    within = begins(line, pair.value);
    if (within) continue;
    const text = textFault(
      line,
      items.length + pair.at,
      pair.value,
      lines.slice(index + 1, index + 1 + mostLines),
    );
    if (text && "endsIn" in text) within = { lastLine: text.endsIn };
    else if (text) add({ fault: text.fault, splices: place ? [] : text.splices });
  }
  const told = oddOneOut(found, lines);
  return { faults: told.map(({ fault }) => fault), splices: told.flatMap((each) => each.splices) };
}

/** A line without a name: a colon is missing in it, or the blank behind one, unless it goes on with the text above. */
function namelessFault(levels: Levels, line: Line, below: Line | undefined) {
  if (!/^[\p{L}\p{N}]/u.test(line.content)) return undefined;
  const close = /^([A-Za-z0-9][^\s:]*):(\S.*)$/.exec(line.content);
  if (levels.isText(line) && !(below && below.indent >= line.indent && namedValue(below.content)))
    return undefined;
  const at = line.start + line.indent;
  if (close) {
    const [, name = "", value = ""] = close;
    const from = at + name.length + 1;
    const fault = noSpace(line, { name, value, at: name.length + 1 });
    return { found: { fault, splices: [{ from, to: from, text: " " }] }, opens: false };
  }
  const heads = below !== undefined && below.indent > line.indent;
  const split = /^([A-Za-z][\w-]*)(?:\s*[=：;]\s*|\s+)(\S.*)$/.exec(line.content);
  const [, name = line.content, value = ""] = heads || !split ? [] : split;
  const fault = faultIn(line, 0, line.content.length, { what: "no-colon", name: name.slice(0, 60), value });
  const text = value === "" ? ":" : `: ${value}`;
  return {
    found: { fault, splices: [{ from: at + name.length, to: at + line.content.length, text }] },
    opens: value === "",
  };
}

/** The most lines that are looked at to find where a text ends. */
const mostLines = 50;

function next(lines: readonly Line[], index: number): Line | undefined {
  return lines.slice(index + 1, index + 1 + mostLines).find((line) => !isPassedOver(line));
}

/** A text that goes on over lines: to a line, or as long as they stand further in. */
type Within = { readonly lastLine: number } | { readonly indent: number };

/** The beginning of a text below a sign, where every line that stands further in is of it. */
function begins({ indent }: Line, value: string): Within | undefined {
  return /^[|>][+-]?\d?[+-]?$/.test(value) ? { indent } : undefined;
}

function isInside(within: Within, line: Line): boolean {
  if ("lastLine" in within) return line.number <= within.lastLine;
  return line.content === "" || line.indent > within.indent;
}
