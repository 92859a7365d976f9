import type { Drawing } from "../drawing/drawing.ts";
import type { Plot } from "../plot/plot.ts";
import { horizontalBars } from "./horizontal-bars.ts";
import { fitsUpright, verticalBars } from "./vertical-bars.ts";

/**
 * Bars from zero, one group for each point. They stand when all words and values have room below and above
 * them, and lie otherwise, so that text is always horizontal.
 */
export function barsDrawing(given: Plot): Drawing {
  const plot = given.points.length === 1 && given.series.length > 1 ? turned(given) : given;
  return fitsUpright(plot) ? verticalBars(plot) : horizontalBars(plot);
}

/** One point with several series needs no key: each series is named at its own bar. */
function turned(plot: Plot): Plot {
  return {
    ...plot,
    points: plot.series.map(({ label }) => ({ id: label, label })),
    years: false,
    series: [{ label: plot.points[0]!.label, cells: plot.series.map(({ cells }) => cells[0]!) }],
  };
}
