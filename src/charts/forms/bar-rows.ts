import { inFewLines, wrapText } from "../../typography/wrap.ts";
import type { Operation } from "../drawing/drawing.ts";
import { secondaryText } from "../drawing/palette.ts";
import { backed, rule } from "../drawing/pen.ts";
import { leastPageWidth, lineHeight, mostBreakLines, mostLines, textSize } from "../drawing/style.ts";
import type { Plot } from "../plot/plot.ts";

/** A row of bars that lie is a point, or the place between two points where the series breaks. */
export type BarRow = PointRow | BreakRow;

interface PointRow {
  readonly point: number;
  readonly lines: readonly string[];
}

interface BreakRow {
  readonly break: readonly string[];
  readonly lines: readonly string[];
}

/** The words of a point have this much room, or on a narrow picture this share of it. */
const labelWidth = 210;
const labelShare = 0.42;
const breakWidth = 300;
/** Above this the bars of a chart of many points become thinner, to keep it on a page. */
const tallest = 900;

export function rowsOf(plot: Plot): BarRow[] {
  const narrow = plot.width < leastPageWidth;
  const room = narrow ? Math.floor(plot.width * labelShare) : labelWidth;
  // On a narrow picture the words of a break run across all of it.
  const breakRoom = narrow ? plot.width - 12 : breakWidth;
  return plot.points.flatMap(({ label }, point): BarRow[] => {
    const breaks = plot.breaks.filter(({ before }) => before === point);
    return [
      ...breaks.map(
        (each): BarRow => ({ break: fewLines(each.label, breakRoom, mostBreakLines), lines: [""] }),
      ),
      { point, lines: fewLines(label, room, mostLines) },
    ];
  });
}

function fewLines(label: string, width: number, most: number): readonly string[] {
  return wrapText(inFewLines(label, width, textSize, most), width, textSize);
}

/** How thick the bars are, and how high the rows. */
export function rowHeights(
  rows: readonly BarRow[],
  series: number,
): { readonly thickness: number; readonly band: number } {
  const lines = Math.max(...rows.map((row) => ("break" in row ? row.break.length : row.lines.length)));
  const gap = series === 1 ? 5 : 10;
  const room = Math.floor(tallest / rows.length - gap) / series;
  const thickness = Math.max(6, Math.min(series === 1 && rows.length <= 12 ? 22 : 18, room));
  return { thickness, band: Math.max(lines * lineHeight + 4, Math.ceil(thickness * series + gap)) };
}

/** The words of a break with a dashed rule below them, in a row of their own. */
export function breakRow(
  { break: lines }: BreakRow,
  left: number,
  right: number,
  top: number,
  height: number,
): Operation[] {
  const bottom = top + height - 1;
  const first = bottom - 5 - (lines.length - 1) * lineHeight;
  return [
    ...lines.flatMap((line, index) =>
      backed(line, left + 5, first + index * lineHeight, { colour: secondaryText }),
    ),
    rule([left, bottom], [right, bottom], secondaryText, 1.25, [4, 3]),
  ];
}
