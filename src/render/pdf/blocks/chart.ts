import type { Drawing } from "../../../charts/drawing/drawing.ts";
import type { Chart } from "../../../report/edition/edition.ts";
import { plainText } from "../../../report/edition/plain-text.ts";
import { anchorOf } from "../../anchors.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import { linePieces, type Piece, sideBySide, stacked } from "../layout/pieces.ts";
import { checkDrawing, replay } from "../page/drawings.ts";
import { balanceLines, breakLines } from "../page/lines.ts";
import type { Run } from "../page/run.ts";
import type { Tag } from "../structure/tags.ts";
import { type Context, linkRun, runsOf } from "./context.ts";

const tallest = 570;
/** White space around a chart, and between two beside each other. */
const around = { before: space.large, after: space.large } as const;
const gutter = 22;
/** Charts stand beside each other where that takes no more than this part of the height. */
const mostBeside = 0.7;
/** Words in a picture are no smaller than this, in points. */
const smallestText = 8.5;
/** A picture keeps this part of the size at which it fills the page, whatever its words would bear. */
const leastPart = 0.7;

/** Where a chart stands across the page, and its drawing for that width. */
interface Place {
  readonly left: number;
  readonly width: number;
  readonly drawing: Drawing;
}

/**
 * A chart with its headline, what it measures and its source: one piece.
 *
 * @throws Error where its drawing was not given.
 */
export function chart(context: Context, parent: Tag, block: Chart): Piece[] {
  const drawing = drawingOf(context, context.drawings, block);
  const chart = captioned(context, parent, block, { left: paper.left, width: paper.contentWidth, drawing });
  return [{ ...whole(context, chart, 0), ...around, floats: "chart" }];
}

/**
 * Two charts of one kind beside each other, each in half of the page with its drawing for a narrow width; nothing where
 * that takes no less room than one below the other, or there are no such drawings.
 */
export function chartPair(
  context: Context,
  parent: Tag,
  blocks: readonly [Chart, Chart],
): Piece[] | undefined {
  const narrow = context.narrow?.();
  if (!narrow) return undefined;
  const width = (paper.contentWidth - gutter) / 2;
  const places = blocks.map((block, index) => {
    const drawing = drawingOf(context, narrow, block);
    return { left: paper.left + index * (width + gutter), width, drawing };
  });
  const wide = blocks.map((block) => drawingOf(context, context.drawings, block));
  const below = wide.reduce((sum, drawing) => sum + (drawing.height * paper.contentWidth) / drawing.width, 0);
  const beside = Math.max(...places.map(({ drawing }) => (drawing.height * width) / drawing.width));
  if (beside > mostBeside * below) return undefined;
  const charts = blocks.map((block, index) => captioned(context, parent, block, places[index]!));
  const tallestCaption = Math.max(...charts.map(({ caption }) => caption.height));
  const pieces = charts.map((each) => whole(context, each, tallestCaption - each.caption.height));
  const place = pieces.map((piece) => piece.place).join(", ");
  const anchors = blocks.map(({ id }) => anchorOf("chart", id));
  return [{ ...sideBySide(pieces, { place, before: 0 }), ...around, anchors, floats: "chart" }];
}

function drawingOf({ document }: Context, drawings: ReadonlyMap<string, Drawing>, { id }: Chart): Drawing {
  const drawing = drawings.get(id);
  if (!drawing) throw new Error(`${document.id}: the chart ${id} has no drawing`);
  checkDrawing(drawing);
  return drawing;
}

/** A chart with what stands above its picture. */
interface Captioned {
  readonly block: Chart;
  readonly tag: Tag;
  readonly at: Place;
  readonly caption: Piece;
}

function captioned(context: Context, parent: Tag, block: Chart, at: Place): Captioned {
  const place = `the chart ${block.id}`;
  const { left: x, width } = at;
  const { chartName, titled } = context.words.page;
  const tag = parent.add("Div");
  const headline = [
    { text: `${titled(chartName(block.number))} `, face: "bold" as const },
    ...runsOf(context, block.headline, "bold"),
  ].map((run) => ({ ...run, colour: colours.primary }));
  const lines = balanceLines(headline, type.caption.size, width);
  const subtitle = plain(block.subtitle, width);
  const pieces = [
    ...linePieces(tag.add("P"), lines, { style: type.caption, place, x, before: 0 }),
    ...linePieces(tag.add("P"), subtitle, { ...smallAt(place, x), before: space.hair }),
  ];
  return { block, tag, at, caption: stacked(pieces, { place, before: 0 }) };
}

function smallAt(place: string, x: number) {
  return { style: type.small, place, x, colour: colours.secondary };
}

/** @param free between the caption and the picture, so that pictures beside each other are at one height. */
function whole(context: Context, { block, tag, at, caption }: Captioned, free: number): Piece {
  const place = caption.place;
  const { left: x, width, drawing } = at;
  const small = smallAt(place, x);
  const figure = tag.add("Figure", { alternative: plainText(block.alternative) });
  const scale = Math.min(1, width / drawing.width, tallest / drawing.height);
  const height = drawing.height * scale;
  const picture: Piece = {
    place,
    height,
    shrink: height - drawing.height * leastScale(drawing, scale),
    before: space.small + free,
    paint(canvas, top, given) {
      const drawn = given / drawing.height;
      figure.box = [x, top, x + drawing.width * drawn, top + given];
      canvas.tagged(figure, () => replay(canvas, drawing, x, top, drawn));
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
  const anchors = [anchorOf("chart", block.id)];
  return stacked([caption, picture, ...remarks, ...source], { place, before: 0, anchors });
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
