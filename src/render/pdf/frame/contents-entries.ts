import { widthOf } from "../../../typography/shape.ts";
import type { Words } from "../../../words/words.ts";
import { colours, page as paper, space, type TypeStyle, type } from "../../design.ts";
import { baseline, type Piece } from "../layout/pieces.ts";
import { wordsOf } from "../page/canvas.ts";
import { breakLines, type Line } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";

/** What the contents name, with the place that it leads to. */
export interface Entry {
  readonly text: string;
  readonly anchor: string;
  readonly depth: 0 | 1;
}

/** An entry with its lines, ready to be placed. */
export interface SetEntry extends Entry {
  readonly lines: readonly Line[];
  readonly style: TypeStyle;
  readonly height: number;
  readonly before: number;
}

const numberWidth = 36;
const place = "the contents";

export function setEntry(entry: Entry, index: number): SetEntry {
  const { text, depth } = entry;
  const style = depth === 0 ? type.body : type.small;
  const width = paper.contentWidth - leftOf(entry) - numberWidth;
  const run = { text: `${text} `, face: faceOf(entry), colour: colours.text };
  const lines = breakLines([run], style.size, width);
  const before = index === 0 ? space.small : depth === 0 ? space.tiny : space.hair;
  return { ...entry, lines, style, height: lines.length * style.leading, before };
}

/** From the left edge of the text, in points. */
function leftOf({ depth }: Entry): number {
  return depth === 0 ? 0 : space.medium;
}

function faceOf({ depth }: Entry): "bold" | "regular" {
  return depth === 0 ? "bold" : "regular";
}

export function heightOf(set: readonly SetEntry[]): number {
  return set.reduce((sum, { height, before }) => sum + height + before, 0);
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
  const { text, anchor, style, before } = entry;
  const face = faceOf(entry);
  const left = paper.left + leftOf(entry);
  const right = paper.left + paper.contentWidth;
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
