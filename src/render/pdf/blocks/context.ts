import type { Drawing } from "../../../charts/drawing/drawing.ts";
import { allowedAddress } from "../../../narrative/addresses.ts";
import type { Chart, Edition, Inline, Table } from "../../../report/edition/edition.ts";
import { plainText } from "../../../report/edition/plain-text.ts";
import type { Face } from "../../../typography/font.ts";
import { MissingGlyph } from "../../../typography/shape.ts";
import type { Words } from "../../../words/words.ts";
import type { Image } from "../file/inner.ts";
import type { Link } from "../page/links.ts";
import { lineEnd, type Run } from "../page/run.ts";

/** What every block needs to be laid out. */
export interface Context {
  readonly document: Edition;
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** The same for half of a page, drawn when they are asked for. */
  readonly narrow: (() => ReadonlyMap<string, Drawing>) | undefined;
  /** Embedded pictures by their data. */
  readonly images: ReadonlyMap<string, Image>;
  readonly tables: ReadonlyMap<string, Table>;
  /** The charts that show the figures of a table, by its id. */
  readonly chartsOf: ReadonlyMap<string, readonly Chart[]>;
  readonly words: Words;
}

/** Adds the place to the error of a character that the font lacks. */
export function inPlace<Result>(document: Edition, place: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof MissingGlyph) {
      throw new Error(`${document.id}, ${place}: ${error.message}`, { cause: error });
    }
    throw error;
  }
}

/** Inline content as runs of text, with its links. */
export function runsOf(context: Context, content: readonly Inline[], face: Face = "regular"): Run[] {
  return runs(context, content, face, undefined);
}

function runs(context: Context, content: readonly Inline[], face: Face, link: Link | undefined): Run[] {
  return content.flatMap((inline) => runsOfOne(context, inline, face, link));
}

function runsOfOne(context: Context, inline: Inline, face: Face, link: Link | undefined): Run[] {
  const run = (text: string, to = link): Run => ({ text, face, ...(to ? { link: to } : {}) });
  switch (inline.type) {
    case "text":
      return [run(inline.text)];
    case "break":
      return [run(lineEnd)];
    case "figure":
      // A figure and its sign stay on one line.
      return [run(inline.text.replaceAll(" ", "\u00A0"))];
    case "sentence":
      return runs(context, inline.children, face, link);
    case "strong":
      return runs(context, inline.children, "bold", link);
    case "emphasis":
      return runs(context, inline.children, face === "bold" ? "bold" : "italic", link);
    case "link": {
      if (allowedAddress(inline.address) === undefined) return runs(context, inline.children, face, link);
      const text = plainText(inline.children);
      const description =
        text === inline.address ? text : context.words.page.linkTo.address(text, inline.address);
      return runs(
        context,
        inline.children,
        face,
        link ?? { target: { address: inline.address }, description },
      );
    }
  }
}

/** A link to a place of the same file, which is described by its name; a short text stays on one line. */
export function linkRun({ words }: Context, anchor: string, text: string, name = text): Run {
  const link = { target: { anchor }, description: words.page.linkTo.place(name) };
  return { text: text.length > 12 ? text : text.replaceAll(" ", "\u00A0"), face: "regular", link };
}
