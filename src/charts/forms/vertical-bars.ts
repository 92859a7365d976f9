import type { Chart } from "chart.js";
import { balancedText, lineWidth, widest, widestWord } from "../../typography/wrap.ts";
import type { Drawing, Operation } from "../drawing/drawing.ts";
import { secondaryText } from "../drawing/palette.ts";
import { backed, rule } from "../drawing/pen.ts";
import { lineHeight, textSize } from "../drawing/style.ts";
import { footBand, stack, unitBand } from "../plot/bands.ts";
import { numbersIn, type Plot } from "../plot/plot.ts";
import { valueAxis } from "../plot/value-axis.ts";
import { type PlotSpecification, recordPlot } from "./axes.ts";
import { type BreakMark, breakMarks } from "./breaks.ts";
import type { Frame } from "./frame.ts";
import { barKey } from "./series-key.ts";

const plotHeight = 226;
const panelPlotHeight = 170;
const rightPadding = 8;
/** Room for the values above the highest bars. */
const headroom = 22;

/** How wide everything is, known before Chart.js is asked. */
function geometry(plot: Plot) {
  const numbers = numbersIn(plot);
  const [least, greatest] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  // Values stand below bars that go down, and must not run into the words below the plot.
  const below = least < 0 ? [least - (greatest - least) * 0.08] : [];
  const axis = valueAxis([...numbers, ...below], numbers.every(Number.isInteger));
  const axisRoom =
    Math.ceil(
      widest(
        axis.ticks.map(({ label }) => label),
        textSize,
      ),
    ) + 10;
  const group = (plot.width - axisRoom - rightPadding) / plot.points.length;
  const share = plot.series.length === 1 ? 0.7 : 0.86;
  return { axis, axisRoom, group, share, slot: (group * share) / plot.series.length };
}

/** Whether all words fit below and all values above: a bar too small to be seen is known by its value alone. */
export function fitsUpright(plot: Plot): boolean {
  const { group, slot } = geometry(plot);
  // A bar that stands alone may have a value as wide as its group.
  const room = (plot.series.length === 1 ? group : slot) - 2;
  if (plot.points.length > (plot.years ? 12 : 6)) return false;
  const labelled = plot.points.every(
    ({ label }) =>
      widestWord(label, textSize) <= group - 10 && balancedText(label, group - 10, textSize).length <= 2,
  );
  return (
    labelled && plot.series.every(({ cells }) => cells.every(({ text }) => lineWidth(text, textSize) <= room))
  );
}

/** What stands around the plot. */
function around(plot: Plot) {
  const { axisRoom, group } = geometry(plot);
  const labels = plot.points.map(({ label }) => balancedText(label, group - 10, textSize));
  const marks = breakMarks(
    plot.breaks.map((each): BreakMark => ({ x: axisRoom + group * each.before, label: each.label })),
    plot.width,
  );
  return { labels, marks, above: stack([barKey(plot), unitBand(plot.unit, plot.width)]) };
}

export function uprightFrame(plot: Plot): Frame {
  const { labels, marks, above } = around(plot);
  return {
    above: above.height + marks.height + headroom,
    plot: plot.panel ? panelPlotHeight : plotHeight,
    axis: Math.max(...labels.map((lines) => lines.length)) * lineHeight + 8,
  };
}

export function verticalBars(plot: Plot, frame: Frame = uprightFrame(plot)): Drawing {
  const { axis, axisRoom, share } = geometry(plot);
  const { labels, marks, above } = around(plot);
  const bottom = frame.above + frame.plot;
  const below = stack([footBand([plot.label], plot.width)], bottom + frame.axis);
  const height = Math.ceil(below.height);
  const datasets = plot.series.map((series) => ({
    label: series.label,
    data: series.cells.map(({ value }) => value ?? null),
    backgroundColor: series.style.colour,
    categoryPercentage: share,
    barPercentage: plot.series.length === 1 ? 1 : 0.94,
    maxBarThickness: 110,
    inflateAmount: 0,
    clip: false,
  }));
  const specification: PlotSpecification = {
    type: "bar",
    direction: "vertical",
    width: plot.width,
    height,
    datasets,
    categories: { labels, room: frame.axis },
    values: { ...axis, room: axisRoom },
    padding: { top: frame.above, right: rightPadding, bottom: height - bottom - frame.axis, left: 0 },
  };
  return recordPlot(specification, (chart) => {
    const zero = chart.scales["y"]!.getPixelForValue(0);
    return [
      rule([axisRoom, zero], [plot.width - rightPadding, zero], secondaryText),
      ...valuesAbove(plot, chart),
      ...marks.draw(frame.above - headroom, bottom),
      ...above.operations,
      ...below.operations,
    ];
  });
}

/** Every value beyond the end of its bar, and the sign of what is not a number where its bar would begin. */
function valuesAbove(plot: Plot, chart: Chart): Operation[] {
  return plot.series.flatMap(({ cells }, series) =>
    chart.getDatasetMeta(series).data.flatMap((element, index) => {
      const { value, text } = cells[index]!;
      const { x, y, base } = element.getProps(["x", "y", "base"], true) as Record<"x" | "y" | "base", number>;
      if (value === undefined) return backed(text, x, base - 5, { align: "center", colour: secondaryText });
      return backed(text, x, value < 0 ? y + textSize + 1 : y - 5, { align: "center" });
    }),
  );
}
