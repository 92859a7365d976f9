import type { Plot, PlotCell } from "./plot.ts";

/** A plot of one series in which the sign that all numbers carry, if they do, stands once, behind the unit. */
export function signedOnce(plot: Plot): Plot {
  const series = plot.series[0]!;
  const numbers = series.cells.filter(({ value }) => value !== undefined);
  const sign = numbers[0]?.sign;
  if (sign === undefined || numbers.some((cell) => cell.sign !== sign)) return plot;
  const cells = series.cells.map((cell) => (cell.value === undefined ? cell : withoutSign(cell)));
  return { ...plot, unit: `${plot.unit} ${sign}`, series: [{ ...series, cells }] };
}

function withoutSign({ sign: _, ...cell }: PlotCell): PlotCell {
  return { ...cell, text: cell.plain };
}
