import type { Edition } from "../../../report/edition/edition.ts";
import { plainText } from "../../../report/edition/plain-text.ts";
import type { Words } from "../../../words/words.ts";
import { anchorOf } from "../../anchors.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import { sectionHeading } from "../blocks/section.ts";
import { baseline, type Piece } from "../layout/pieces.ts";
import { breakLines } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";
import { type Entry, entries, heightOf, setEntry } from "./contents-entries.ts";

/** The name of the place where the contents stand. */
export const contentsAnchor = "contents";

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
