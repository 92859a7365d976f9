import type { Chart } from "chart.js";
import { inFewLines, lineWidth, widest, widestWord, wrapText } from "../../typography/wrap.ts";
import type { Words } from "../../words/words.ts";
import type { Drawing } from "../drawing/drawing.ts";
import { secondaryText } from "../drawing/palette.ts";
import { rule } from "../drawing/pen.ts";
import { lineHeight, mostLines, type SeriesStyle, seriesStyles, textSize } from "../drawing/style.ts";
import { footBand, stack, unitBand } from "../plot/bands.ts";
import { numbersIn, type Plot, type PlotSeries } from "../plot/plot.ts";
import { valueAxis } from "../plot/value-axis.ts";
import { type PlotSpecification, recordPlot } from "./axes.ts";
import { type BreakSegment, breakMarks, leastFlagRoom } from "./breaks.ts";
import { endLabels } from "./end-labels.ts";
import { type PointOnLine, pointValues } from "./point-values.ts";

const leastPlotHeight = 226;
const headroom = 20;
const widestEndLabel = 150;
/** The words below a point are wrapped to this. A year is half as wide. */
const widestPointLabel = 90;

/**
 * Lines over years, on an axis from zero. A line is interrupted where there is no number and at every break; a
 * number that stands alone between two gaps is a marker without a line.
 */
export function linesDrawing(plot: Plot, words: Words): Drawing {
  const styles = seriesStyles(plot.series.length);
  const numbers = numbersIn(plot);
  const axis = valueAxis(numbers, numbers.every(Number.isInteger));
  const aroundPoint = Math.ceil(widest(plot.points.flatMap(narrowLabel), textSize) / 2) + 2;
  const tickRoom = Math.ceil(Math.max(...axis.ticks.map(({ label }) => lineWidth(label, textSize)))) + 10;
  const axisRoom = Math.max(tickRoom, aroundPoint);
  const single = plot.series.length === 1;
  const names = endLabels(
    single
      ? []
      : plot.series.map((series, index) => ({ label: endLabel(series, words), style: styles[index]! })),
    widestEndLabel,
  );
  const right = rightPadding(plot, axisRoom, Math.max(aroundPoint, single ? 0 : names.width + 12));
  const step = (plot.width - axisRoom - right) / plot.points.length;
  const marks = breakMarks(
    plot.breaks.map(({ before, label }) => ({ x: axisRoom + step * before, label })),
    plot.width,
  );
  const labels = pointLabels(plot, step);
  const labelRoom = Math.max(...labels.map((lines) => lines.length)) * lineHeight + 8;
  const plotHeight = Math.max(leastPlotHeight, Math.ceil(names.height));
  const above = stack([unitBand(plot.unit, plot.width)]);
  const top = above.height + marks.height + headroom;
  const below = stack([footBand([plot.label], plot.width)], top + plotHeight + labelRoom);
  const height = Math.ceil(below.height);
  const datasets = plot.series.flatMap((series, index) =>
    runs(plot, series, index).map((data) => ({
      label: series.label,
      data,
      borderColor: styles[index]!.colour,
      backgroundColor: styles[index]!.colour,
      pointBorderColor: styles[index]!.colour,
      borderDash: styles[index]!.dash,
      borderWidth: 2.5,
      pointStyle: styles[index]!.marker,
      pointRadius: plot.points.length > 14 ? 3.5 : 4.5,
      pointBorderWidth: 0,
      spanGaps: false,
      clip: false,
      // With this Chart.js draws on the context itself, and not through a Path2D that other modules may define.
      segment: {},
    })),
  );
  const specification: PlotSpecification = {
    type: "line",
    direction: "vertical",
    width: plot.width,
    height,
    datasets,
    categories: { labels, room: labelRoom },
    values: { ...axis, room: axisRoom },
    padding: { top, right, bottom: height - top - plotHeight - labelRoom, left: 0 },
  };
  return recordPlot(specification, (chart) => {
    const zero = chart.scales["y"]!.getPixelForValue(0);
    const points = plot.series.map((series) => pointsOf(series, chart));
    return [
      rule([axisRoom, zero], [plot.width - right, zero], secondaryText),
      ...marks.draw(top - headroom, top + plotHeight, (index) =>
        segments(plot.breaks[index]!, points, styles, [top, top + plotHeight]),
      ),
      ...names.draw(
        points.map((line) => line.findLast(({ y }) => y !== undefined)?.y),
        plot.width - right + 10,
        top - 8,
        top + plotHeight + 8,
      ),
      ...(single ? pointValues(points[0]!, plot.breaks, step, top + plotHeight) : []),
      ...above.operations,
      ...below.operations,
    ];
  });
}

function endLabel({ label, cells }: PlotSeries, words: Words): string {
  return cells.some(({ value }) => value !== undefined) ? label : words.charts.lineWithoutFigures(label);
}

/** Wide enough for the names, and for the words of the last break beside its rule. */
function rightPadding(plot: Plot, axisRoom: number, least: number): number {
  const last = plot.breaks.at(-1);
  if (!last) return least;
  const share = (plot.points.length - last.before) / plot.points.length;
  const forFlag = (leastFlagRoom - share * (plot.width - axisRoom)) / (1 - share);
  return Math.ceil(Math.max(least, forFlag));
}

/** The words below the points: all of them, or every second, third … counted from the last. */
function pointLabels(plot: Plot, step: number): (readonly string[])[] {
  const texts = plot.points.map(({ label }) => label);
  const room = Math.max(step - 6, 0);
  const whole = texts.every((label) => widestWord(label, textSize) <= room);
  const all = whole ? texts.map((label) => wrapText(label, room, textSize)) : [];
  if (whole && all.every((lines) => lines.length <= 2)) return all;
  const narrow = plot.points.map(narrowLabel);
  const stride = Math.ceil((widest(narrow.flat(), textSize) + 10) / step);
  return narrow.map((lines, index) => ((texts.length - 1 - index) % stride === 0 ? lines : [""]));
}

function narrowLabel({ label }: Plot["points"][number]): readonly string[] {
  return wrapText(inFewLines(label, widestPointLabel, textSize, mostLines), widestPointLabel, textSize);
}

/** How far above and below a line its own mark of a break goes. */
const aroundLine = 18;

/** The pieces of a break's rule across the lines that it interrupts; undefined where these are all lines. */
function segments(
  { before, series }: Plot["breaks"][number],
  lines: readonly (readonly PointOnLine[])[],
  styles: readonly SeriesStyle[],
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
        colour: styles[index]!.colour,
      },
    ];
  });
}

function isDrawn({ y }: PointOnLine): boolean {
  return y !== undefined;
}

/** The values of a series between two of its breaks, in lists as long as the series. */
function runs(plot: Plot, series: PlotSeries, index: number): (number | null)[][] {
  const own = plot.breaks.filter((each) => each.series.includes(index));
  const starts = [0, ...own.map(({ before }) => before)];
  return starts.map((start, place) => {
    const end = starts[place + 1] ?? Infinity;
    return series.cells.map(({ value }, point) => (point >= start && point < end ? (value ?? null) : null));
  });
}

function pointsOf(series: PlotSeries, chart: Chart): PointOnLine[] {
  return series.cells.map(({ value, text }, index) => ({
    x: chart.scales["x"]!.getPixelForValue(index),
    y: value === undefined ? undefined : chart.scales["y"]!.getPixelForValue(value),
    text,
    width: lineWidth(text, textSize),
  }));
}
