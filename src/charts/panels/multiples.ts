import { printNumber } from "../../figures/number.ts";
import { indexBase as base } from "../../statistics/indices.ts";
import { widest } from "../../typography/wrap.ts";
import type { Words } from "../../words/words.ts";
import type { Drawing, Operation } from "../drawing/drawing.ts";
import { secondaryText } from "../drawing/palette.ts";
import { textLine } from "../drawing/pen.ts";
import { leastPageWidth, smallSize } from "../drawing/style.ts";
import { footBand, stack, unitBand } from "../plot/bands.ts";
import { fewLines } from "../plot/labels.ts";
import { numbersIn, type Plot, type PlotSeries } from "../plot/plot.ts";
import { positionAxis } from "../plot/position-axis.ts";
import { belowEachOther, labelsOf } from "../plot/tick-labels.ts";
import type { ValueAxis } from "../plot/value-axis.ts";
import { type Panel, panelDrawing, valueRoom } from "./panel.ts";

const gap = 22;
const headingLeading = 16;
const mostHeadingLines = 2;
/** Below a plot, for its first and last year. */
const yearsHeight = 20;
const betweenRows = 12;

/**
 * A small panel for each series, all on one scale, so that steepness can be compared from panel to panel: a light line
 * at 100, the line of the series with its gaps and breaks, and its first and last value. The scale need not hold zero.
 */
export function multiplesDrawing(plot: Plot, words: Words): Drawing {
  const columns = columnsFor(plot);
  const numbers = numbersIn(plot);
  const lineHeight = plot.series.length > 2 * columns ? 58 : 82;
  const height = lineHeight + 2 * valueRoom;
  const whole = numbers.every(Number.isInteger);
  const axis = positionAxis([...numbers, base], whole, belowEachOther(lineHeight));
  const unit = stack([unitBand(plot.unit, plot.width)]);
  const labels = [...labelsOf(axis.ticks), printNumber(base, 0)];
  const left = Math.ceil(widest(labels, smallSize)) + 8;
  const width = (plot.width - left - (columns - 1) * gap) / columns;
  const operations: Operation[] = [];
  let top = unit.height + 4;
  for (let first = 0; first < plot.series.length; first += columns) {
    const headings = plot.series
      .slice(first, first + columns)
      .map((series) => fewLines(headingOf(series, words), width, smallSize, mostHeadingLines, "bold"));
    const y = top + Math.max(...headings.map((lines) => lines.length)) * headingLeading + 2;
    const atY = (value: number) => y + valueRoom + ((axis.max - value) / (axis.max - axis.min)) * lineHeight;
    for (const [column, heading] of headings.entries()) {
      const ground: Panel = { x: left + column * (width + gap), y, width, height, atY, base, axis };
      operations.push(...headingLines(heading, ground.x, top), ...panelDrawing(plot, first + column, ground));
    }
    operations.push(...tickLabels(axis, atY, left - 6));
    top = y + height + yearsHeight + betweenRows;
  }
  const below = stack([footBand([plot.label], plot.width)], top - betweenRows);
  return {
    width: plot.width,
    height: Math.ceil(below.height),
    operations: [...operations, ...unit.operations, ...below.operations],
  };
}

/** As many beside each other as have room, in rows as even as can be. */
function columnsFor({ series, width }: Plot): number {
  const most = width < leastPageWidth ? 2 : 3;
  return Math.min(series.length === 4 ? 2 : most, series.length);
}

function headingOf({ label, cells }: PlotSeries, words: Words): string {
  return cells.some(({ value }) => value !== undefined) ? label : words.charts.lineWithoutFigures(label);
}

function headingLines(lines: readonly string[], x: number, top: number): Operation[] {
  return lines.map((line, index) =>
    textLine(line, x, top + smallSize - 1 + index * headingLeading, { size: smallSize, weight: "bold" }),
  );
}

/** The base always, and the ticks that have room beside it. */
function tickLabels(axis: ValueAxis, atY: (value: number) => number, right: number): Operation[] {
  const others = axis.ticks.filter(({ value }) => Math.abs(atY(value) - atY(base)) >= smallSize + 3);
  return [{ value: base, label: printNumber(base, 0) }, ...others].map(({ value, label }) =>
    textLine(label, right, atY(value) + smallSize * 0.33, {
      align: "right",
      size: smallSize,
      colour: secondaryText,
    }),
  );
}
