import type { Chart } from "chart.js";
import { lineWidth } from "../../typography/wrap.ts";
import { textSize } from "../drawing/style.ts";
import type { Plot, PlotSeries } from "../plot/plot.ts";
import type { BreakSegment } from "./breaks.ts";
import type { PointOnLine } from "./point-values.ts";

/** The values of a series between two of its breaks, in lists as long as the series. */
function runs(plot: Plot, series: PlotSeries, index: number): (number | null)[][] {
  const own = plot.breaks.filter((each) => each.series.includes(index));
  const starts = [0, ...own.map(({ before }) => before)];
  return starts.map((start, place) => {
    const end = starts[place + 1] ?? Infinity;
    return series.cells.map(({ value }, point) => (point >= start && point < end ? (value ?? null) : null));
  });
}

/** The lines as Chart.js is told of them: each run is a line of its own, so that nothing joins it to the next. */
export function lineDatasets(plot: Plot): readonly object[] {
  return plot.series.flatMap((series, index) =>
    runs(plot, series, index).map((data) => ({
      label: series.label,
      data,
      borderColor: series.style.colour,
      backgroundColor: series.style.colour,
      pointBorderColor: series.style.colour,
      borderDash: series.style.dash,
      borderWidth: 2.5,
      pointStyle: series.style.marker,
      pointRadius: plot.points.length > 14 ? 3.5 : 4.5,
      pointBorderWidth: 0,
      spanGaps: false,
      clip: false,
      // With this Chart.js draws on the context itself, and not through a Path2D that other modules may define.
      segment: {},
    })),
  );
}

/** Where Chart.js has put the points of a series. */
export function pointsOf(series: PlotSeries, chart: Chart): PointOnLine[] {
  return series.cells.map(({ value, text }, index) => ({
    x: chart.scales["x"]!.getPixelForValue(index),
    y: value === undefined ? undefined : chart.scales["y"]!.getPixelForValue(value),
    text,
    width: lineWidth(text, textSize),
  }));
}

/** How far above and below a line its own mark of a break goes. */
const aroundLine = 18;

/** The pieces of a break's rule across the lines that it interrupts; undefined where these are all lines. */
export function breakSegments(
  { before, series }: Plot["breaks"][number],
  lines: readonly (readonly PointOnLine[])[],
  of: readonly PlotSeries[],
  [top, bottom]: readonly [number, number],
): BreakSegment[] | undefined {
  if (series.length === lines.length) return undefined;
  return series.flatMap((index) => {
    const line = lines[index]!;
    const sides = [line.slice(0, before).findLast(isDrawn), line.slice(before).find(isDrawn)];
    const heights = sides.flatMap((point) => point?.y ?? []);
    if (heights.length === 0) return [];
    return [
      {
        top: Math.max(top, Math.min(...heights) - aroundLine),
        bottom: Math.min(bottom, Math.max(...heights) + aroundLine),
        colour: of[index]!.style.colour,
      },
    ];
  });
}

function isDrawn({ y }: PointOnLine): boolean {
  return y !== undefined;
}
