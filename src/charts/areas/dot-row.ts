import { lineWidth } from "../../typography/wrap.ts";
import type { Operation } from "../drawing/drawing.ts";
import { focus, others, secondaryText } from "../drawing/palette.ts";
import { dot, filled, rule, textLine } from "../drawing/pen.ts";
import type { Plot } from "../plot/plot.ts";
import type { PlotLimits } from "../plot/plot-cell.ts";
import { type DotRows, hasRoom, type PointRow } from "./dot-rows.ts";

/** Where the parts of every row lie. */
export interface RowPlaces {
  /** Of a value on the axis. */
  readonly at: (value: number) => number;
  /** Of the first row. */
  readonly top: number;
  /** The ends of the plot. */
  readonly left: number;
  readonly right: number;
  /** Between the ends of the plot and those of the axis: arrows stand in it. */
  readonly inset: number;
  /** Where names begin, and where numbers end. */
  readonly names: number;
  readonly numbers: number;
}

/** The height of a capital above the middle of its line, in parts of the type size. */
const aboveMiddle = 0.33;

/** The name of an area, its limits and dot, and its value. */
export function dotRow(plot: Plot, row: PointRow, rows: DotRows, places: RowPlaces): Operation[] {
  const { size } = rows;
  const series = plot.series[0]!;
  const cell = series.cells[row.place]!;
  const limits = series.limits?.[row.place];
  const middle = places.top + row.top + row.height / 2;
  const weight = row.own ? "bold" : "regular";
  const colour = row.own ? focus : others;
  const first = middle - ((row.lines.length - 1) * rows.leading) / 2 + size * aboveMiddle;
  const printed = hasRoom(lineWidth(cell.text, size, weight), plot.width);
  return [
    ...row.lines.map((line, index) =>
      textLine(line, places.names, first + index * rows.leading, { size, weight }),
    ),
    ...(limits && cell.value !== undefined
      ? limitsLine(limits, middle, colour, row.own ? 2.5 : 1.5, places)
      : []),
    ...(cell.value === undefined ? [] : [dot(places.at(cell.value), middle, row.own ? 5 : 3.5, colour)]),
    ...(printed
      ? [
          textLine(
            cell.text,
            places.numbers - lineWidth(cell.plain, size, weight),
            middle + size * aboveMiddle,
            { size, weight, ...(cell.value === undefined && { colour: secondaryText }) },
          ),
        ]
      : []),
  ];
}

/** A line from limit to limit, with an arrow where it goes on beyond the plot. */
function limitsLine(
  { lower, upper }: PlotLimits,
  y: number,
  colour: string,
  width: number,
  { at, left, right, inset }: RowPlaces,
): Operation[] {
  const [least, greatest] = [left + inset - 0.5, right - inset + 0.5];
  const [from, to] = [Math.max(at(lower), least), Math.min(at(upper), greatest)];
  return [
    rule([from, y], [to, y], colour, width),
    ...(at(lower) < least ? [arrowHead(left, least, y, colour)] : []),
    ...(at(upper) > greatest ? [arrowHead(right, greatest, y, colour)] : []),
  ];
}

/** A triangle from its point at `tip` to its foot. */
function arrowHead(tip: number, foot: number, y: number, colour: string): Operation {
  return filled(
    [
      [tip, y],
      [foot, y - 4],
      [foot, y + 4],
    ],
    colour,
  );
}
