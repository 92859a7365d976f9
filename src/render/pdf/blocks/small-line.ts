import type { Drawing } from "../../../charts/drawing/drawing.ts";
import type { Trend } from "../../../report/edition/edition.ts";
import { plainText } from "../../../report/edition/plain-text.ts";
import type { Canvas } from "../page/canvas.ts";
import { checkDrawing, replay } from "../page/drawings.ts";
import type { Tag } from "../structure/tags.ts";
import type { Context } from "./context.ts";

/** A small line with its drawing: how a figure went over the years, beside the figure. */
export interface SmallLine {
  readonly drawing: Drawing;
  readonly alternative: string;
}

/** Paints it into so much height from `top`. */
export type PaintedLine = (canvas: Canvas, top: number, height: number) => void;

/** @throws Error where its drawing was not given. */
export function smallLine({ document, drawings }: Context, trend: Trend): SmallLine {
  const drawing = drawings.get(trend.id);
  if (!drawing) throw new Error(`${document.id}: the small line ${trend.id} has no drawing`);
  checkDrawing(drawing);
  return { drawing, alternative: plainText(trend.alternative) };
}

/** A small line in the middle of its cell, as large as there is room and no larger than it was drawn. */
export function smallLineCell(
  cell: Tag,
  line: SmallLine | undefined,
  { left, width }: { readonly left: number; readonly width: number },
): PaintedLine | undefined {
  if (!line) return undefined;
  const { drawing, alternative } = line;
  const figure = cell.add("Figure", { alternative });
  return (canvas, top, height) => {
    const scale = Math.min(1, width / drawing.width, height / drawing.height);
    const y = top + (height - drawing.height * scale) / 2;
    figure.box = [left, y, left + drawing.width * scale, y + drawing.height * scale];
    canvas.tagged(figure, () => replay(canvas, drawing, left, y, scale));
  };
}
