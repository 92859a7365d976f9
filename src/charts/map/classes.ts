import { sequential } from "../drawing/palette.ts";
import type { PlotCell } from "../plot/plot.ts";

/** Areas that are shown alike: a span of values, with the printed least and greatest of them. */
export interface MapClass {
  readonly colour: string;
  readonly cells: readonly PlotCell[];
  readonly least: string;
  readonly greatest: string;
}

/**
 * Puts values into three classes of as many areas each as can be, from the greatest to the least. Values that
 * print alike stay in one class, so a class can be larger than another; values that print in fewer than three
 * ways make fewer classes.
 */
export function mapClasses(cells: readonly PlotCell[]): MapClass[] {
  const sorted = cells.filter(({ value }) => value !== undefined).sort((a, b) => a.value! - b.value!);
  const starts = sorted.flatMap((cell, index) => (cell.plain === sorted[index - 1]?.plain ? [] : [index]));
  const bounds = [
    0,
    nearest(starts, sorted.length / 3),
    nearest(starts, (sorted.length * 2) / 3),
    sorted.length,
  ];
  const spans = bounds
    .map((from, index) => sorted.slice(from, bounds[index + 1] ?? from))
    .filter((span) => span.length > 0)
    .reverse();
  return spans.map((span, index) => ({
    colour: spans.length === 2 && index === 1 ? sequential[2] : sequential[index]!,
    cells: span,
    least: span[0]!.plain,
    greatest: span.at(-1)!.plain,
  }));
}

function nearest(starts: readonly number[], wanted: number): number {
  return starts.reduce(
    (best, start) => (Math.abs(start - wanted) < Math.abs(best - wanted) ? start : best),
    0,
  );
}
