import type { Chart } from "../../../report/edition/edition.ts";
import { plainText } from "../../../report/edition/plain-text.ts";
import { anchorOf } from "../../anchors.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import { linePieces, type Piece } from "../layout/pieces.ts";
import type { Canvas } from "../page/canvas.ts";
import { checkDrawing, replay } from "../page/drawings.ts";
import { balanceLines, breakLines } from "../page/lines.ts";
import type { Run } from "../page/run.ts";
import type { Tag } from "../structure/tags.ts";
import { type Context, linkRun, runsOf } from "./context.ts";

const tallest = 470;

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
  const picture: Piece = {
    place,
    height: drawing.height * scale,
    before: space.small,
    paint(canvas, top) {
      figure.box = [paper.left, top, paper.left + drawing.width * scale, top + drawing.height * scale];
      canvas.tagged(figure, () => replay(canvas, drawing, paper.left, top, scale));
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
    }),
  ];
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

/** Pieces one below the other as one piece, which is split only where no page has room for it. */
export function stacked(
  pieces: readonly Piece[],
  as: Pick<Piece, "place" | "before" | "after" | "anchors">,
): Piece {
  let height = 0;
  const offsets = pieces.map((piece, index) => {
    height += index === 0 ? 0 : piece.before;
    const offset = height;
    height += piece.height;
    return offset;
  });
  return {
    ...as,
    height,
    parts: () => pieces,
    paint(canvas: Canvas, top: number) {
      for (const [index, piece] of pieces.entries()) piece.paint(canvas, top + offsets[index]!);
    },
  };
}
