import { lineWidth } from "../../typography/wrap.ts";
import type { Words } from "../../words/words.ts";
import type { Drawing } from "../drawing/drawing.ts";
import { secondaryText } from "../drawing/palette.ts";
import { rule } from "../drawing/pen.ts";
import { leastPageWidth, lineHeight, textSize } from "../drawing/style.ts";
import { footBand, stack, unitBand } from "../plot/bands.ts";
import { partedByLevel } from "../plot/levels.ts";
import { numbersIn, type Plot } from "../plot/plot.ts";
import { valueAxis } from "../plot/value-axis.ts";
import { recordPlot } from "./axes.ts";
import { breakMarks, leastFlagRoom } from "./breaks.ts";
import { endLabels } from "./end-labels.ts";
import type { Frame } from "./frame.ts";
import { breakSegments, lineDatasets, pointsOf } from "./line-runs.ts";
import { aroundPoint, pointLabels } from "./point-labels.ts";
import { pointValues } from "./point-values.ts";
import { lineKey, lineName } from "./series-key.ts";
import { panelsDrawing } from "./two-panels.ts";

const leastPlotHeight = 226;
const panelPlotHeight = 170;
const headroom = 20;

/**
 * Lines over years, on an axis from zero. A line is interrupted where there is no number and at every break; a
 * number that stands alone between two gaps is a marker without a line. Lines that lie too far apart in size are drawn in
 * two panels.
 */
export function linesDrawing(plot: Plot, words: Words): Drawing {
  const panels = partedByLevel(plot);
  if (!panels) return linesPlot(plot, words);
  const form = {
    frameOf: (panel: Plot) => linesFrame(panel, words),
    draw: (panel: Plot, frame: Frame) => linesPlot(panel, words, frame),
  };
  return panelsDrawing(plot, panels, form, words);
}

/** How wide everything is, known before Chart.js is asked, and what stands around the plot. */
function geometry(plot: Plot, words: Words) {
  const numbers = numbersIn(plot);
  const axis = valueAxis(numbers, numbers.every(Number.isInteger));
  const around = aroundPoint(plot);
  const tickRoom = Math.ceil(Math.max(...axis.ticks.map(({ label }) => lineWidth(label, textSize)))) + 10;
  const axisRoom = Math.max(tickRoom, around);
  const single = plot.series.length === 1;
  // Names stand at the ends of the lines where there is room, and else in a key above the plot.
  const beside = plot.width >= leastPageWidth && !single;
  const names = endLabels(
    single
      ? []
      : plot.series.map((series) => {
          const last = series.cells.at(-1);
          return {
            style: series.style,
            ...(beside && { name: lineName(series, words) }),
            ...(last?.value !== undefined && { value: last.text }),
          };
        }),
  );
  const right = rightPadding(plot, axisRoom, Math.max(around, names.width));
  const step = (plot.width - axisRoom - right) / plot.points.length;
  const marks = breakMarks(
    plot.breaks.map(({ before, label }) => ({ x: axisRoom + step * before, label })),
    plot.width,
  );
  const labels = pointLabels(plot, step);
  const key = lineKey(plot, words, beside);
  const above = stack([key, unitBand(plot.unit, plot.width)]);
  return { axis, axisRoom, names, right, step, marks, labels, above };
}

export function linesFrame(plot: Plot, words: Words): Frame {
  const { above, marks, names, labels } = geometry(plot, words);
  return {
    above: above.height + marks.height + headroom,
    plot: Math.max(plot.panel ? panelPlotHeight : leastPlotHeight, Math.ceil(names.height)),
    axis: Math.max(...labels.map((lines) => lines.length)) * lineHeight + 8,
  };
}

function linesPlot(plot: Plot, words: Words, frame: Frame = linesFrame(plot, words)): Drawing {
  const { axis, axisRoom, names, right, step, marks, labels, above } = geometry(plot, words);
  const top = frame.above;
  const bottom = top + frame.plot;
  const below = stack([footBand([plot.label], plot.width)], bottom + frame.axis);
  const height = Math.ceil(below.height);
  const specification = {
    type: "line" as const,
    direction: "vertical" as const,
    width: plot.width,
    height,
    datasets: lineDatasets(plot),
    categories: { labels, room: frame.axis },
    values: { ...axis, room: axisRoom },
    padding: { top, right, bottom: height - bottom - frame.axis, left: 0 },
  };
  return recordPlot(specification, (chart) => {
    const zero = chart.scales["y"]!.getPixelForValue(0);
    const points = plot.series.map((series) => pointsOf(series, chart));
    const around = {
      breaks: plot.breaks,
      step,
      left: axisRoom,
      right: names.width > 0 ? plot.width - right : plot.width,
      bottom,
    };
    return [
      rule([axisRoom, zero], [plot.width - right, zero], secondaryText),
      ...marks.draw(top - headroom, bottom, (index) =>
        breakSegments(plot.breaks[index]!, points, plot.series, [top, bottom]),
      ),
      ...names.draw(
        points.map((line) => line.findLast(({ y }) => y !== undefined)?.y),
        plot.width - right,
        [top - 8, bottom + 8],
      ),
      ...pointValues(points, around),
      ...above.operations,
      ...below.operations,
    ];
  });
}

/** Wide enough for the names, and for the words of the last break beside its rule. */
function rightPadding(plot: Plot, axisRoom: number, least: number): number {
  const last = plot.breaks.at(-1);
  if (!last) return least;
  const share = (plot.points.length - last.before) / plot.points.length;
  const forFlag = (leastFlagRoom(plot) - share * (plot.width - axisRoom)) / (1 - share);
  return Math.ceil(Math.max(least, forFlag));
}
