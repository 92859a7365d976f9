import type { Plot, PlotCell, PlotSeries } from "./plot.ts";

/**
 * How many times the greatest of all values a series may be smaller at its own greatest and still be drawn on the same
 * axis. A plot is some 226 points high: beyond this a series has less than 8 of them, and nobody sees it move.
 */
export const mostTimesApart = 30;

/** Bars of single points are parted only where they are few: a long list is ordered by size and read by its values. */
const mostPointsParted = 6;

/**
 * A plot as two, each on a scale of its own, where what it shows lies too far apart in size for one; else undefined. It is
 * parted at the widest gap between the sizes of its series, or of its points where one series is drawn as a few bars.
 * What has no number, or none but zero, goes with the small. Nothing is parted that goes below zero.
 */
export function partedByLevel(plot: Plot): readonly [Plot, Plot] | undefined {
  const ofSeries = plot.series.length > 1;
  const ofPoints =
    plot.kind === "bars" &&
    !plot.years &&
    plot.breaks.length === 0 &&
    plot.points.length >= 4 &&
    plot.points.length <= mostPointsParted;
  if (!ofSeries && !ofPoints) return undefined;
  const members = ofSeries
    ? plot.series.map(({ cells }) => cells)
    : plot.points.map((_, index) => [plot.series[0]!.cells[index]!]);
  const bound = boundBetween(members.map(sizeOf));
  if (bound === undefined) return undefined;
  const places = members.map((_, index) => index);
  const large = places.filter((place) => sizeOf(members[place]!) >= bound);
  const small = places.filter((place) => !large.includes(place));
  // One bar on a scale of its own would say nothing.
  if (ofPoints && !ofSeries && (large.length === 1 || small.length === 1)) return undefined;
  const part = (of: readonly number[]) => (ofSeries ? withSeries(plot, of) : withPoints(plot, of));
  return large[0]! < small[0]! ? [part(large), part(small)] : [part(small), part(large)];
}

/** The greatest number of some cells; 0 where they have none, and negative where one of them is. */
function sizeOf(cells: readonly PlotCell[]): number {
  const numbers = cells.flatMap(({ value }) => value ?? []);
  const least = Math.min(0, ...numbers);
  return least < 0 ? least : Math.max(0, ...numbers);
}

/** The least of the sizes above the widest gap; undefined where all are near enough to each other. */
function boundBetween(sizes: readonly number[]): number | undefined {
  if (sizes.some((size) => size < 0)) return undefined;
  const sorted = sizes.filter((size) => size > 0).sort((a, b) => a - b);
  if (sorted.length < 2 || sorted.at(-1)! <= mostTimesApart * sorted[0]!) return undefined;
  const gaps = sorted.slice(1).map((size, index) => ({ size, times: size / sorted[index]! }));
  return gaps.reduce((widest, gap) => (gap.times > widest.times ? gap : widest)).size;
}

function withSeries(plot: Plot, kept: readonly number[]): Plot {
  const { label: _, ...rest } = plot;
  const breaks = plot.breaks
    .map((each) => ({
      ...each,
      series: kept.flatMap((place, index) => (each.series.includes(place) ? [index] : [])),
    }))
    .filter(({ series }) => series.length > 0);
  return { ...rest, series: kept.map((place) => plot.series[place]!), breaks, panel: true };
}

function withPoints(plot: Plot, kept: readonly number[]): Plot {
  const { label: _, ...rest } = plot;
  const series = plot.series.map(
    (each): PlotSeries => ({ ...each, cells: kept.map((place) => each.cells[place]!) }),
  );
  return { ...rest, points: kept.map((place) => plot.points[place]!), series };
}
