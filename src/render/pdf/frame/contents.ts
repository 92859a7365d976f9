import type { Edition } from "../../../report/edition/edition.ts";
import { plainText } from "../../../report/edition/plain-text.ts";
import { widthOf } from "../../../typography/shape.ts";
import type { Words } from "../../../words/words.ts";
import { anchorOf } from "../../anchors.ts";
import { colours, page as paper, space, type TypeStyle, type } from "../../design.ts";
import { sectionHeading } from "../blocks/section.ts";
import { baseline, type Piece } from "../layout/pieces.ts";
import { wordsOf } from "../page/canvas.ts";
import { breakLines, type Line } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";

/** The name of the place where the contents stand. */
export const contentsAnchor = "contents";

interface Entry {
  readonly text: string;
  readonly anchor: string;
  readonly depth: 0 | 1;
}

/** An entry with its lines, ready to be placed. */
interface SetEntry extends Entry {
  readonly lines: readonly Line[];
  readonly style: TypeStyle;
  readonly height: number;
  readonly before: number;
}

const numberWidth = 36;
const place = "the contents";

/**
 * The contents: sections and their headings, then tables and charts, each with its page and a link. Where that
 * takes more than a page, headings below sections are left to the bookmarks.
 *
 * @param room the height of a page, in points.
 * @param pageOf the page of an anchor as it is printed, asked for when the contents are painted.
 */
export function contents(
  document: Edition,
  section: Tag,
  room: number,
  words: Words,
  pageOf: (anchor: string) => number,
): Piece[] {
  const { page } = words;
  const heading = sectionHeading(section, page.contents, contentsAnchor, place);
  const exhibits = exhibitsOf(document, words).map(setEntry);
  const all = headingsOf(document).map(setEntry);
  const below = exhibits.length === 0 ? 0 : space.huge + type.heading4.leading + heightOf(exhibits);
  const height = heading.reduce((sum, piece) => sum + piece.height, 0) + heightOf(all) + below;
  const headings = height <= room ? all : all.filter((entry) => entry.depth === 0);
  const pieces = [...heading, ...entries(section.add("TOC"), headings, words, pageOf)];
  if (exhibits.length === 0) return pieces;
  pieces.push(subheading(section.add("P"), page.tablesAndCharts));
  return [...pieces, ...entries(section.add("TOC"), exhibits, words, pageOf)];
}

function subheading(tag: Tag, text: string): Piece {
  const style = type.heading4;
  const lines = breakLines([{ text, face: "bold", colour: colours.primary }], style.size, paper.contentWidth);
  return {
    place,
    height: style.leading,
    before: space.huge,
    keepWithNext: true,
    paint: (canvas, top) => canvas.lines(tag, lines, { x: paper.left, y: top + baseline(style), ...style }),
  };
}

function headingsOf(document: Edition): Entry[] {
  return document.sections.flatMap((section): Entry[] => [
    { text: section.heading, anchor: anchorOf("section", section.id), depth: 0 },
    ...section.blocks.flatMap((block): Entry[] =>
      block.type === "heading" && block.level === 3
        ? [{ text: block.text, anchor: anchorOf("heading", block.id), depth: 1 }]
        : [],
    ),
  ]);
}

function exhibitsOf(document: Edition, { page }: Words): Entry[] {
  return document.sections
    .flatMap((section) => section.blocks)
    .flatMap((block): Entry[] => {
      if (block.type !== "table" && block.type !== "chart") return [];
      const name = block.type === "table" ? page.tableName(block.number) : page.chartName(block.number);
      const title = block.type === "table" ? block.title : plainText(block.headline);
      return [{ text: `${page.titled(name)} ${title}`, anchor: anchorOf(block.type, block.id), depth: 1 }];
    });
}

function setEntry(entry: Entry, index: number): SetEntry {
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

function heightOf(set: readonly SetEntry[]): number {
  return set.reduce((sum, { height, before }) => sum + height + before, 0);
}

function entries(
  list: Tag,
  set: readonly SetEntry[],
  words: Words,
  pageOf: (anchor: string) => number,
): Piece[] {
  return set.map((entry): Piece => {
    const { text, anchor, lines, style, height, before } = entry;
    const tag = list.add("TOCI").add("Reference").add("Link");
    const face = faceOf(entry);
    const left = paper.left + leftOf(entry);
    const right = paper.left + paper.contentWidth;
    return {
      place,
      height,
      before,
      paint(canvas, top) {
        const number = String(pageOf(anchor));
        const last = top + (lines.length - 1) * style.leading + baseline(style);
        const numberLeft = right - widthOf(number, face, style.size);
        canvas.lines(tag, lines, { x: left, y: top + baseline(style), ...style });
        canvas.tagged(tag, () =>
          canvas.words(wordsOf(number, face), numberLeft, last, style.size, colours.text),
        );
        const description = words.page.linkTo.page(text, number);
        canvas.link(tag, { target: { anchor }, description }, left, top, right - left, height);
        const from = left + (lines.at(-1)?.width ?? 0) + space.small;
        canvas.artifact("Layout", () =>
          canvas.rule(from, last - 1, Math.max(0, numberLeft - space.small - from), 0.5, colours.rule),
        );
      },
    };
  });
}
