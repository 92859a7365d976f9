import type { Document } from "../../report/document.ts";
import { plainText } from "../../report/plain-text.ts";
import { widthOf } from "../../typography/shape.ts";
import { colours, page as paper, space, type } from "../design.ts";
import { wordsOf } from "./canvas.ts";
import { breakLines } from "./lines.ts";
import { baseline, type Piece } from "./pieces.ts";
import { sectionHeading } from "./sections.ts";
import { Tag } from "./tags.ts";

interface Entry {
  readonly text: string;
  readonly anchor: string;
  readonly depth: 0 | 1;
}

const numberWidth = 36;

/**
 * The contents: sections and their headings, then tables and charts, each with its page and a link. Where that
 * takes more than a page, headings below sections are left to the bookmarks.
 *
 * @param room the height of a page, in points.
 */
export function contents(
  document: Document,
  section: Tag,
  pageOf: (anchor: string) => number,
  room: number,
): Piece[] {
  const all = headings(document);
  // Laid out for its height only, in an element that is thrown away.
  const tried = pieces(document, new Tag("Sect"), all, pageOf);
  const height = tried.reduce((sum, piece) => sum + piece.before + piece.height, -(tried[0]?.before ?? 0));
  const entries = height <= room ? all : all.filter((entry) => entry.depth === 0);
  return pieces(document, section, entries, pageOf);
}

function pieces(
  document: Document,
  section: Tag,
  items: readonly Entry[],
  pageOf: (anchor: string) => number,
): Piece[] {
  const heading = sectionHeading(section, "Contents", "contents");
  const list = entries(section.add("TOC"), items, pageOf);
  const exhibits = exhibitsOf(document);
  if (exhibits.length === 0) return [...heading, ...list];
  const title = breakLines(
    [{ text: "Tables and charts", face: "bold", colour: colours.primary }],
    type.heading4.size,
    paper.contentWidth,
  );
  const tag = section.add("P");
  const sub: Piece = {
    place: "the contents",
    height: type.heading4.leading,
    before: space.huge,
    keepWithNext: true,
    paint: (canvas, top) =>
      canvas.lines(tag, title, { x: paper.left, y: top + baseline(type.heading4), ...type.heading4 }),
  };
  return [...heading, ...list, sub, ...entries(section.add("TOC"), exhibits, pageOf)];
}

function headings(document: Document): Entry[] {
  return document.sections.flatMap((section): Entry[] => [
    { text: section.heading, anchor: section.id, depth: 0 },
    ...section.blocks.flatMap((block): Entry[] =>
      block.type === "heading" && block.level === 3 ? [{ text: block.text, anchor: block.id, depth: 1 }] : [],
    ),
  ]);
}

function exhibitsOf(document: Document): Entry[] {
  return document.sections
    .flatMap((section) => section.blocks)
    .flatMap((block): Entry[] => {
      if (block.type === "table") {
        return [{ text: `Table ${block.number}: ${block.title}`, anchor: block.id, depth: 1 }];
      }
      if (block.type === "chart") {
        return [
          {
            text: `Figure ${block.number}: ${plainText(document, block.headline)}`,
            anchor: block.id,
            depth: 1,
          },
        ];
      }
      return [];
    });
}

function entries(list: Tag, items: readonly Entry[], pageOf: (anchor: string) => number): Piece[] {
  return items.map(({ text, anchor, depth }, index): Piece => {
    const style = depth === 0 ? type.body : type.small;
    const face = depth === 0 ? "bold" : "regular";
    const left = paper.left + (depth === 0 ? 0 : space.medium);
    const width = paper.contentWidth - (left - paper.left) - numberWidth;
    const lines = breakLines([{ text: `${text} `, face, colour: colours.text }], style.size, width);
    const tag = list.add("TOCI").add("Reference").add("Link");
    return {
      place: "the contents",
      height: lines.length * style.leading,
      before: index === 0 ? space.small : depth === 0 ? space.tiny : space.hair,
      paint(canvas, top) {
        const number = String(pageOf(anchor));
        const last = top + (lines.length - 1) * style.leading + baseline(style);
        const right = paper.left + paper.contentWidth;
        const numberLeft = right - widthOf(number, face, style.size);
        canvas.lines(tag, lines, { x: left, y: top + baseline(style), ...style });
        canvas.tagged(tag, () =>
          canvas.words(wordsOf(number, face), numberLeft, last, style.size, colours.text),
        );
        const height = lines.length * style.leading;
        const description = `${text}, page ${number}`;
        canvas.link(tag, { target: { anchor }, description }, left, top, right - left, height);
        const from = left + (lines.at(-1)?.width ?? 0) + space.small;
        canvas.artifact("Layout", () =>
          canvas.rule(from, last - 1, Math.max(0, numberLeft - space.small - from), 0.5, colours.rule),
        );
      },
    };
  });
}
