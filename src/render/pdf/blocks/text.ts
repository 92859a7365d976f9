import type { Heading, List, Paragraph, Quotation, Warning } from "../../../report/edition/edition.ts";
import type { Face } from "../../../typography/font.ts";
import { widthOf } from "../../../typography/shape.ts";
import { anchorOf } from "../../anchors.ts";
import { colours, page as paper, space, type TypeStyle, type } from "../../design.ts";
import { boxed } from "../layout/boxes.ts";
import { anchored, baseline, linePieces, type Piece } from "../layout/pieces.ts";
import { wordsOf } from "../page/canvas.ts";
import { balanceLines, breakLines } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";
import { type Context, runsOf } from "./context.ts";

/** How the running text of a section is set. */
export interface Prose {
  readonly style: TypeStyle;
  /** The width of its lines, in points. */
  readonly measure: number;
  /** Of headings of the first level below the section's. */
  readonly heading: { readonly style: TypeStyle; readonly before: number };
}

export function paragraph(context: Context, parent: Tag, block: Paragraph, prose: Prose): Piece[] {
  const { measure } = prose;
  const { style, face, colour } = settingOf(block, prose);
  const runs = runsOf(context, block.content, face).map((run) => (colour ? { ...run, colour } : run));
  const lines = breakLines(runs, style.size, measure);
  return linePieces(parent.add("P"), lines, {
    style,
    place: "a paragraph",
    before: space.small,
  });
}

/** How a paragraph is set by what it is for. */
function settingOf(
  { role }: Paragraph,
  { style }: Prose,
): { readonly style: TypeStyle; readonly face: Face; readonly colour?: string } {
  switch (role) {
    case "headline":
      return { style: type.noticeHeadline, face: "bold", colour: colours.primary };
    case "embargo":
      return { style, face: "bold", colour: colours.warning };
    default:
      return { style, face: "regular" };
  }
}

/** A heading below a section's; `depth` is its level in the structure, which skips none. */
export function heading(parent: Tag, block: Heading, depth: 3 | 4, prose: Prose): Piece[] {
  const { style, before } =
    block.level === 3 ? prose.heading : { style: type.heading4, before: space.medium };
  const place = `the heading ${block.id}`;
  const run = { text: block.text, face: "bold" as const, colour: colours.primary };
  const lines = balanceLines([run], style.size, paper.contentWidth);
  const tag = parent.add(`H${depth}`);
  const pieces = linePieces(tag, lines, { style, place, before, keepWithNext: true, heads: true });
  return anchored(pieces, anchorOf("heading", block.id), place);
}

/** From the left edge to the words of a list: the mark stands a little inside, and long numbers push the words on. */
const leastIndent = 18;
const markInset = 4;

export function list(context: Context, parent: Tag, block: List, { style, measure }: Prose): Piece[] {
  if (block.items.length === 0) return [];
  const tag = parent.add("L", { numbering: block.ordered ? "Decimal" : "Disc" });
  const longest = block.ordered ? widthOf(`${block.items.length}. `, "regular", style.size) : 0;
  const indent = Math.max(leastIndent, Math.ceil(markInset + longest));
  return block.items.flatMap((item, index) => {
    const entry = tag.add("LI");
    const label = entry.add("Lbl");
    const mark = wordsOf(block.ordered ? `${(block.start ?? 1) + index}. ` : "\u2022 ", "regular");
    const lines = breakLines(runsOf(context, item), style.size, measure - indent);
    const pieces = linePieces(entry.add("LBody"), lines, {
      style,
      place: "a list",
      before: index === 0 ? space.small : space.tiny,
      x: paper.left + indent,
    });
    // A heading does not stand above the one line of a first item.
    const alone = index === 0 && block.items.length > 1 && lines.length === 1;
    const kept = alone ? pieces.map((piece) => ({ ...piece, keepWithNext: true })) : pieces;
    return withMark(kept, (canvas, top) =>
      canvas.tagged(label, () =>
        canvas.words(mark, paper.left + markInset, top + baseline(style), style.size, colours.primary),
      ),
    );
  });
}

/** Pieces whose first also paints a mark, before its own text. */
export function withMark(pieces: readonly Piece[], mark: Piece["paint"]): Piece[] {
  return pieces.map((piece, index) =>
    index > 0
      ? piece
      : {
          ...piece,
          paint(canvas, top, height) {
            mark(canvas, top, height);
            piece.paint(canvas, top, height);
          },
        },
  );
}

export function quotation(context: Context, parent: Tag, block: Quotation): Piece[] {
  const tag = parent.add("BlockQuote");
  const pieces = block.paragraphs.flatMap((content, index) => {
    const runs = runsOf(context, content, "italic");
    const lines = breakLines(runs, type.body.size, paper.measure - space.large);
    return linePieces(tag.add("P"), lines, {
      style: type.body,
      place: "a quotation",
      before: index === 0 ? 0 : space.small,
      x: paper.left + space.large,
    });
  });
  return boxed(pieces, { before: space.large, padding: space.hair, bar: colours.primaryLight });
}

export function warning(context: Context, parent: Tag, block: Warning, { style, measure }: Prose): Piece[] {
  const tag = parent.add("Div");
  const width = measure - space.large - space.medium;
  const x = paper.left + space.large;
  const place = `the warning "${block.title}"`;
  const title = breakLines([{ text: block.title, face: "bold", colour: colours.warning }], style.size, width);
  const text = breakLines(runsOf(context, block.content), style.size, width);
  const pieces = [
    ...linePieces(tag.add("P"), title, { style, place, before: 0, x, keepWithNext: true }),
    ...linePieces(tag.add("P"), text, { style, place, before: space.hair, x }),
  ];
  return boxed(pieces, {
    before: space.medium,
    padding: space.small,
    bar: colours.warning,
    ground: colours.warningTint,
    width: measure,
  });
}
