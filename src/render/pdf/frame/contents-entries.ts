import { widthOf } from "../../../typography/shape.ts";
import type { Words } from "../../../words/words.ts";
import { colours, space, type TypeStyle, type } from "../../design.ts";
import { baseline, type Piece } from "../layout/pieces.ts";
import { wordsOf } from "../page/canvas.ts";
import { type Line, shortenedLines } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";

/** What the contents name, with the place that it leads to. */
export interface Entry {
  readonly text: string;
  readonly anchor: string;
  readonly kind: "section" | "heading" | "exhibit";
}

/** Where entries stand on a page, in points. */
export interface EntryColumn {
  readonly left: number;
  readonly width: number;
}

/** An entry with its lines, ready to be placed. */
export interface SetEntry extends Entry {
  readonly lines: readonly Line[];
  readonly style: TypeStyle;
  readonly height: number;
  readonly before: number;
  readonly column: EntryColumn;
}

const numberWidth = 24;
const place = "the contents";
/** The name of a table or chart says enough on a line; a heading stands whole. */
const mostLines = 1;

export function setEntries(list: readonly Entry[], column: EntryColumn): SetEntry[] {
  return list.map((entry, index) => {
    const { text, kind } = entry;
    const style = type.small;
    const width = column.width - insetOf(entry) - numberWidth;
    const run = { text: `${text} `, face: faceOf(entry), colour: colours.text };
    const most = kind === "exhibit" ? mostLines : Number.POSITIVE_INFINITY;
    const lines = shortenedLines(run, style.size, width, most);
    const before = index === 0 ? 0 : space.hair;
    return { ...entry, lines, style, height: lines.length * style.leading, before, column };
  });
}

function insetOf({ kind }: Entry): number {
  return kind === "heading" ? space.medium : 0;
}

function faceOf({ kind }: Entry): "bold" | "regular" {
  return kind === "section" ? "bold" : "regular";
}

/** Entries with their pages and links, each as it is painted. */
export function entries(
  list: Tag,
  set: readonly SetEntry[],
  words: Words,
  pageOf: (anchor: string) => number,
): Piece[] {
  return set.map((entry): Piece => {
    const tag = list.add("TOCI").add("Reference").add("Link");
    return entryPiece(tag, entry, entry.lines, true, words, pageOf);
  });
}

/** An entry, or some of its lines where it is taller than a page; the number of its page stands at the last. */
function entryPiece(
  tag: Tag,
  entry: SetEntry,
  lines: readonly Line[],
  last: boolean,
  words: Words,
  pageOf: (anchor: string) => number,
): Piece {
  const { text, anchor, style, before, column } = entry;
  const face = faceOf(entry);
  const left = column.left + insetOf(entry);
  const right = column.left + column.width;
  const height = lines.length * style.leading;
  return {
    place,
    height,
    before,
    parts(room) {
      const most = Math.max(1, Math.floor(room / style.leading));
      return Array.from({ length: Math.ceil(lines.length / most) }, (_, part) => {
        const end = (part + 1) * most;
        return entryPiece(tag, entry, lines.slice(part * most, end), end >= lines.length, words, pageOf);
      });
    },
    paint(canvas, top) {
      const number = String(pageOf(anchor));
      const bottom = top + (lines.length - 1) * style.leading + baseline(style);
      const numberLeft = right - widthOf(number, face, style.size);
      canvas.lines(tag, lines, { x: left, y: top + baseline(style), ...style });
      if (last) {
        canvas.tagged(tag, () =>
          canvas.words(wordsOf(number, face), numberLeft, bottom, style.size, colours.text),
        );
      }
      const description = words.page.linkTo.page(text, number);
      canvas.link(tag, { target: { anchor }, description }, left, top, right - left, height);
      if (!last) return;
      const from = left + (lines.at(-1)?.width ?? 0) + space.small;
      canvas.artifact("Layout", () =>
        canvas.rule(from, bottom - 1, Math.max(0, numberLeft - space.small - from), 0.5, colours.rule),
      );
    },
  };
}
