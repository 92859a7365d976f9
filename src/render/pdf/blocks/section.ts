import type { Block, Section } from "../../../report/edition/edition.ts";
import { anchorOf } from "../../anchors.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import { isNotice } from "../layout/is-notice.ts";
import { anchored, linePieces, type Piece } from "../layout/pieces.ts";
import { balanceLines } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";
import { contacts, keyFigures } from "./cards.ts";
import { chart, chartPair } from "./chart.ts";
import { contactLines } from "./contact-lines.ts";
import { type Context, inPlace } from "./context.ts";
import { definitions } from "./definitions.ts";
import { keyRows } from "./key-rows.ts";
import { noteList } from "./notes.ts";
import { picture } from "./picture.ts";
import { table } from "./table.ts";
import { heading, list, type Prose, paragraph, quotation, warning } from "./text.ts";

type Weight = "major" | "minor" | "notice";

const weights = {
  major: { bar: 4, style: type.section, before: space.huge },
  minor: { bar: 3, style: type.sectionMinor, before: space.large },
  notice: { bar: 1, style: type.noticeHeading, before: space.small },
} as const;

/**
 * A section's heading, level 2, with a short bar above that marks where a section begins.
 *
 * @param as minor for a section in which something is looked up, whose heading stands back; notice in a notice, which
 * has little room
 */
export function sectionHeading(
  parent: Tag,
  text: string,
  { anchor, place, as = "major" }: { readonly anchor: string; readonly place: string; readonly as?: Weight },
): Piece[] {
  const { bar, style, before } = weights[as];
  const run = { text, face: "bold" as const, colour: colours.primary };
  const lines = balanceLines([run], style.size, paper.contentWidth);
  const tag = parent.add("H2");
  const pieces = linePieces(tag, lines, {
    style,
    place,
    before: 0,
    keepWithNext: true,
    heads: true,
  });
  const [first, ...rest] = anchored(pieces, anchor, place) as [Piece, ...Piece[]];
  const gap = as === "notice" ? space.tiny : space.small;
  const marked: Piece = {
    ...first,
    height: first.height + bar + gap,
    before,
    barrier: true,
    paint(canvas, top) {
      canvas.artifact("Layout", () => canvas.rectangle(paper.left, top, space.vast, bar, colours.primary));
      first.paint(canvas, top + bar + gap, first.height);
    },
  };
  return [marked, ...rest];
}

/** A section as pieces, in its element of the structure. */
export function section(context: Context, tag: Tag, content: Section): Piece[] {
  const { document } = context;
  const place = `the section ${content.id}`;
  const pieces = inPlace(document, place, () =>
    sectionHeading(tag, content.heading, {
      anchor: anchorOf("section", content.id),
      place,
      as: isNotice(document) ? "notice" : content.reference ? "minor" : "major",
    }),
  );
  const prose = isNotice(document) ? noticeProse(content) : proseOf(content);
  let depth: 2 | 3 | 4 = 2;
  let paired = false;
  for (const [index, block] of content.blocks.entries()) {
    if (block.type === "heading") depth = block.level === 4 && depth >= 3 ? 4 : 3;
    const level = depth === 2 ? 3 : depth;
    const next = content.blocks[index + 1];
    // The second of a pair has been laid out with the first.
    const pair = paired
      ? []
      : inPlace(document, placeOf(content, block, index), () => pairOf(context, tag, block, next));
    if (paired || pair) {
      pieces.push(...(pair ?? []));
      paired = !paired;
      continue;
    }
    pieces.push(
      ...inPlace(document, placeOf(content, block, index), () =>
        laidOut(context, tag, block, { depth: level, prose }),
      ),
    );
  }
  return pieces.length > 0 && content.blocks.length === 0
    ? pieces.map((piece) => ({ ...piece, keepWithNext: false }))
    : pieces;
}

/** Two charts of one kind that follow each other stand beside each other, where that saves room. */
function pairOf(context: Context, tag: Tag, block: Block, next: Block | undefined): Piece[] | undefined {
  if (block.type !== "chart" || next?.type !== "chart" || next.kind !== block.kind) return undefined;
  return chartPair(context, tag, [block, next]);
}

/** What is looked up is set smaller; sentences below cards are as wide as the cards. */
function proseOf({ reference, blocks }: Section): Prose {
  if (reference) {
    const heading = { style: type.heading4, before: space.medium };
    return { style: type.reference, measure: paper.referenceMeasure, heading };
  }
  const heading = { style: type.heading3, before: space.large };
  const cards = blocks.some((block) => block.type === "key-figures");
  if (cards) return { style: type.keySentence, measure: paper.contentWidth, heading };
  return { style: type.body, measure: paper.measure, heading };
}

/** In a notice all lines are as wide as the page. */
function noticeProse({ reference }: Section): Prose {
  const heading = { style: type.noticeHeading, before: space.small };
  return { style: reference ? type.noticeNotes : type.noticeBody, measure: paper.contentWidth, heading };
}

function placeOf(content: Section, block: Block, index: number): string {
  return "id" in block
    ? `the ${block.type} ${block.id}`
    : `block ${index + 1} (${block.type}) of the section ${content.id}`;
}

function laidOut(
  context: Context,
  tag: Tag,
  block: Block,
  { depth, prose }: { readonly depth: 3 | 4; readonly prose: Prose },
): Piece[] {
  switch (block.type) {
    case "heading":
      return heading(tag, block, depth, prose);
    case "paragraph":
      return paragraph(context, tag, block, prose);
    case "list":
      return list(context, tag, block, prose);
    case "quotation":
      return quotation(context, tag, block);
    case "warning":
      return warning(context, tag, block, prose);
    case "table":
      return table(context, tag, block);
    case "chart":
      return chart(context, tag, block);
    case "key-figures":
      return isNotice(context.document) ? keyRows(context, tag, block) : keyFigures(context, tag, block);
    case "note-list":
      return noteList(context, tag);
    case "definitions":
      return definitions(context, tag, block, prose);
    case "contacts":
      return isNotice(context.document) ? contactLines(context, tag, block) : contacts(context, tag, block);
    case "picture":
      return picture(context, tag, block);
  }
}
