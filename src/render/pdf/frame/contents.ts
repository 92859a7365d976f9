import type { Edition } from "../../../report/edition/edition.ts";
import type { Words } from "../../../words/words.ts";
import { anchorOf } from "../../anchors.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import { sectionHeading } from "../blocks/section.ts";
import { baseline, type Piece, sideBySide, stacked } from "../layout/pieces.ts";
import { breakLines } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";
import { type Entry, type EntryColumn, entries, setEntries } from "./contents-entries.ts";

/** The name of the place where the contents stand. */
export const contentsAnchor = "contents";

const place = "the contents";
const gutter = space.large;
const sectionsWidth = 178;
const whole: EntryColumn = { left: paper.left, width: paper.contentWidth };
const left: EntryColumn = { left: paper.left, width: sectionsWidth };
const right: EntryColumn = {
  left: paper.left + sectionsWidth + gutter,
  width: paper.contentWidth - sectionsWidth - gutter,
};

/**
 * The contents: sections at the left, tables and charts by short names at the right, each with its page and a link.
 * Headings below sections are listed where that makes the contents no taller; the bookmarks have them all.
 *
 * @param pageOf the page of an anchor as it is printed, asked for when the contents are painted.
 */
export function contents(
  document: Edition,
  section: Tag,
  words: Words,
  pageOf: (anchor: string) => number,
): Piece[] {
  const { page } = words;
  const heading = sectionHeading(section, page.contents, { anchor: contentsAnchor, place, as: "minor" });
  const exhibits = exhibitsOf(document, words);
  const first = section.add("TOC");
  const listed = (from: readonly Entry[], column: EntryColumn, list: Tag) =>
    stacked(entries(list, setEntries(from, column), words, pageOf), { place, before: space.small });
  const sections = headingsOf(document).filter(({ kind }) => kind === "section");
  if (exhibits.length === 0) return [...heading, listed(sections, whole, first)];
  const title = subheading(section.add("P"), page.tablesAndCharts);
  const named = setEntries(exhibits, right);
  const exhibitPieces = entries(section.add("TOC"), named, words, pageOf);
  const beside = stacked([title, ...exhibitPieces], { place, before: space.small });
  const all = setEntries(headingsOf(document), left);
  const height = all.reduce((sum, entry) => sum + entry.before + entry.height, 0);
  const chosen = height <= beside.height ? headingsOf(document) : sections;
  return [...heading, sideBySide([listed(chosen, left, first), beside], { place, before: space.small })];
}

function subheading(tag: Tag, text: string): Piece {
  const style = type.small;
  const lines = breakLines([{ text, face: "bold", colour: colours.primary }], style.size, right.width);
  return {
    place,
    height: lines.length * style.leading,
    before: 0,
    keepWithNext: true,
    paint: (canvas, top) => canvas.lines(tag, lines, { x: right.left, y: top + baseline(style), ...style }),
  };
}

function headingsOf(document: Edition): Entry[] {
  return document.sections.flatMap((section): Entry[] => [
    { text: section.heading, anchor: anchorOf("section", section.id), kind: "section" },
    ...section.blocks.flatMap((block): Entry[] =>
      block.type === "heading" && block.level === 3
        ? [{ text: block.text, anchor: anchorOf("heading", block.id), kind: "heading" }]
        : [],
    ),
  ]);
}

/** Tables by their titles, charts by what they measure: their headlines are sentences. */
function exhibitsOf(document: Edition, { page }: Words): Entry[] {
  return document.sections
    .flatMap((section) => section.blocks)
    .flatMap((block): Entry[] => {
      if (block.type !== "table" && block.type !== "chart") return [];
      const name = block.type === "table" ? page.tableName(block.number) : page.chartName(block.number);
      const title = block.type === "table" ? block.title : block.subtitle;
      return [
        { text: `${page.titled(name)} ${title}`, anchor: anchorOf(block.type, block.id), kind: "exhibit" },
      ];
    });
}
