import type { Drawing } from "../../../charts/drawing/drawing.ts";
import type { Chart } from "../../../report/edition/edition.ts";
import { plainText } from "../../../report/edition/plain-text.ts";
import { anchorOf } from "../../anchors.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import { linePieces, type Piece, stacked } from "../layout/pieces.ts";
import { checkDrawing, replay } from "../page/drawings.ts";
import { balanceLines, breakLines } from "../page/lines.ts";
import type { Run } from "../page/run.ts";
import type { Tag } from "../structure/tags.ts";
import { type Context, linkRun, runsOf } from "./context.ts";

const tallest = 470;
/** Words in a picture are no smaller than this, in points. */
const smallestText = 8.5;
/** A picture keeps this part of the size at which it fills the page, whatever its words would bear. */
const leastPart = 0.7;

/**
 * A chart with its headline, what it measures and its source: one piece.
 *
 * @throws Error where its drawing was not given.
 */
export function chart(context: Context, parent: Tag, block: Chart): Piece[] {
  const place = `the chart ${block.id}`;
  const drawing = context.drawings.get(block.id);
  if (!drawing) throw new Error(`${context.document.id}: the chart ${block.id} has no drawing`);
  checkDrawing(drawing);
  const { chartName, titled } = context.words.page;
  const tag = parent.add("Div");
  const headline = [
    { text: `${titled(chartName(block.number))} `, face: "bold" as const },
    ...runsOf(context, block.headline, "bold"),
  ].map((run) => ({ ...run, colour: colours.primary }));
  const width = paper.contentWidth;
  const small = { style: type.small, place, colour: colours.secondary };
  const above = [
    ...linePieces(tag.add("P"), balanceLines(headline, type.caption.size, width), {
      style: type.caption,
      place,
      before: 0,
    }),
    ...linePieces(tag.add("P"), plain(block.subtitle, width), { ...small, before: space.hair }),
  ];
  const figure = tag.add("Figure", { alternative: plainText(block.alternative) });
  const scale = Math.min(1, width / drawing.width, tallest / drawing.height);
  const height = drawing.height * scale;
  const picture: Piece = {
    place,
    height,
    shrink: height - drawing.height * leastScale(drawing, scale),
    before: space.small,
    paint(canvas, top, given) {
      const drawn = given / drawing.height;
      figure.box = [paper.left, top, paper.left + drawing.width * drawn, top + given];
      canvas.tagged(figure, () => replay(canvas, drawing, paper.left, top, drawn));
    },
  };
  const remarks = block.remarks.flatMap((remark, index) =>
    linePieces(tag.add("P"), breakLines(runsOf(context, remark), type.small.size, width), {
      ...small,
      before: index === 0 ? space.tiny : 0,
    }),
  );
  const source = linePieces(tag.add("P"), breakLines(sourceOf(context, block), type.small.size, width), {
    ...small,
    before: space.tiny,
  });
  return [
    stacked([...above, picture, ...remarks, ...source], {
      place,
      before: space.large,
      after: space.large,
      anchors: [anchorOf("chart", block.id)],
      floats: "chart",
    }),
  ];
}

/** The scale to which a picture may come down from the one at which it fills the page. */
function leastScale({ operations }: Drawing, scale: number): number {
  const sizes = operations.flatMap((operation) => (operation.type === "text" ? [operation.size] : []));
  const legible = sizes.length === 0 ? 0 : smallestText / Math.min(...sizes);
  return Math.min(scale, Math.max(legible, leastPart * scale));
}

function plain(text: string, width: number) {
  return breakLines([{ text, face: "regular" }], type.small.size, width);
}

/**
 * Where a chart's figures come from, and the table that holds them as text, as a link.
 *
 * @throws Error where the document has no such table.
 */
function sourceOf(context: Context, block: Chart): Run[] {
  const { document, tables, words } = context;
  const table = tables.get(block.table);
  if (!table) throw new Error(`${document.id}: the chart ${block.id} has no table ${block.table} beside it`);
  const { before, after } = words.page.chartSource(block.source);
  return [
    { text: before, face: "regular" },
    linkRun(context, anchorOf("table", table.id), words.page.tableName(table.number)),
    { text: after, face: "regular" },
  ];
}
