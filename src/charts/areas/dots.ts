import type { Words } from "../../words/words.ts";
import type { Drawing, Operation } from "../drawing/drawing.ts";
import { band, grid, guide, text, tint } from "../drawing/palette.ts";
import { box, rule, textLine, textLines } from "../drawing/pen.ts";
import { lineHeight, smallSize, textSize } from "../drawing/style.ts";
import { footBand, stack, unitBand } from "../plot/bands.ts";
import { numbersIn, type Plot } from "../plot/plot.ts";
import { positionAxis } from "../plot/position-axis.ts";
import { signedOnce } from "../plot/signed-once.ts";
import { besideEachOther, tickLabels } from "../plot/tick-labels.ts";
import type { ValueAxis } from "../plot/value-axis.ts";
import { dotRow, type RowPlaces } from "./dot-row.ts";
import { type DotRows, dotRows, headingLeading, headingSize, valueColumn } from "./dot-rows.ts";
import { reach } from "./reach.ts";
import { referenceLabel } from "./reference-label.ts";

/** Between the names, the dots and the values. */
const gutter = 12;
/** Of names and values from the edges of the picture, so that the ground of a row reaches beyond them. */
const indent = 6;
/** Between the ends of the axis and those of the plot: dots and arrows stand in it. */
const inset = 7;
const axisHeight = 20;

/**
 * Areas below each other, each with a dot at its value, a line between its confidence limits, and its value in print;
 * and the reference as a line through all of them. The axis need not hold zero: a dot says its value by its place. What
 * is not a number has no dot, and its sign among the values.
 */
export function dotsDrawing(given: Plot, words: Words): Drawing {
  const plot = signedOnce(given);
  const rows = dotRows(plot);
  const column = valueColumn(plot, rows.size);
  const left = indent + rows.names + gutter;
  const right = plot.width - indent - column.signs - column.numbers - gutter;
  const axis = axisOf(plot, right - left - 2 * inset);
  const at = (value: number) =>
    left + inset + ((value - axis.min) / (axis.max - axis.min)) * (right - left - 2 * inset);
  const unit = stack([unitBand(plot.unit, plot.width)]);
  const reference = plot.reference?.cell.value;
  const label =
    plot.reference && reference !== undefined
      ? referenceLabel(
          plot,
          { label: plot.reference.label, text: plot.reference.cell.text },
          at(reference),
          words,
        )
      : undefined;
  const labelTop = label?.besideUnit ? unit.height - lineHeight - 4 : unit.height;
  const top = Math.max(unit.height, labelTop + (label?.height ?? 0)) + 5;
  const bottom = top + rows.height;
  const below = stack([footBand([plot.label], plot.width)], bottom + axisHeight);
  const places: RowPlaces = {
    at,
    top,
    left,
    right,
    inset,
    names: indent,
    numbers: plot.width - indent - column.signs,
  };
  return {
    width: plot.width,
    height: Math.ceil(below.height),
    operations: [
      ...ground(plot, rows, axis, places),
      ...(label && reference !== undefined
        ? [
            ...textLines(label.lines, label.x, labelTop + textSize, {}),
            rule([at(reference), labelTop + label.height], [at(reference), bottom], text, 1.25),
          ]
        : []),
      ...rows.points.flatMap((row) => dotRow(plot, row, rows, places)),
      ...headings(rows, top),
      ...tickLabels(axis, at, bottom + 4 + smallSize * 0.8, plot.width),
      ...unit.operations,
      ...below.operations,
    ],
  };
}

function axisOf(plot: Plot, length: number): ValueAxis {
  const { cells, limits = [] } = plot.series[0]!;
  const numbers = numbersIn(plot);
  const reference = plot.reference?.cell.value;
  const around = plot.reference?.limits;
  const values = [...numbers, ...(reference === undefined ? [] : [reference])];
  const pairs = [
    ...cells.map(({ value }, place) => ({ value, limits: limits[place] })),
    { value: reference, limits: around },
  ].flatMap(({ value, limits: each }) => (value === undefined || !each ? [] : [{ value, limits: each }]));
  const { lower, upper } = reach(values, pairs);
  const whole = pairs.length === 0 && values.every(Number.isInteger);
  return positionAxis([...values, lower, upper], whole, besideEachOther(length));
}

/** What lies under the dots: the ground of the row picked out, guides along rows, the grid, and the reference's limits. */
function ground(
  plot: Plot,
  rows: DotRows,
  axis: ValueAxis,
  { at, top, left, right }: RowPlaces,
): Operation[] {
  const bottom = top + rows.height;
  const around = plot.reference?.limits;
  const from = around ? at(Math.max(axis.min, around.lower)) : 0;
  const to = around ? at(Math.min(axis.max, around.upper)) : 0;
  return [
    ...rows.points.flatMap((row) => (row.own ? [box(0, top + row.top, plot.width, row.height, tint)] : [])),
    ...(around && to > from ? [box(from, top, to - from, rows.height, band)] : []),
    ...rows.points.flatMap((row) => {
      const y = top + row.top + row.height;
      return row.guided ? [rule([0, y], [plot.width, y], guide)] : [];
    }),
    ...axis.ticks.map(({ value }) => rule([at(value), top], [at(value), bottom], grid)),
    rule([left, bottom], [right, bottom], grid),
  ];
}

function headings(rows: DotRows, top: number): Operation[] {
  return rows.headings.flatMap((heading) =>
    heading.lines.flatMap((line, index) => {
      const y = top + heading.top + headingSize - 1 + index * headingLeading;
      const words = textLine(line, 0, y, { size: headingSize, weight: "bold" });
      return [box(0, y - headingSize * 0.85, words.width + 3, headingLeading - 1, "#FFFFFF"), words];
    }),
  );
}
