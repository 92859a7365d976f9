import type { Chart } from "chart.js";
import { type BreakMark, breakMarks } from "./breaks.ts";
import { recordChart } from "./chart-js.ts";
import { chartConfiguration } from "./chart-options.ts";
import type { Drawing, Operation } from "./drawing.ts";
import { textWidth } from "./font.ts";
import { footBand, keyBand, noBand, stack, unitBand } from "./furniture.ts";
import { secondaryText, text } from "./palette.ts";
import { backed, rule } from "./pen.ts";
import { numbersIn, type Plot, type PlotCell } from "./plot.ts";
import { chartWidth, lineHeight, seriesStyles, textSize } from "./style.ts";
import { type ValueAxis, valueAxis } from "./value-axis.ts";
import { widest, wrapText } from "./words.ts";

const plotHeight = 226;
const rightPadding = 8;
/** Room for the values above the highest bars. */
const headroom = 22;

/** How wide everything is, known before Chart.js is asked. */
function geometry(plot: Plot) {
  const numbers = numbersIn(plot);
  const axis: ValueAxis = valueAxis(numbers, numbers.every(Number.isInteger), 4);
  const axisRoom =
    Math.ceil(
      widest(
        axis.ticks.map(({ label }) => label),
        textSize,
      ),
    ) + 10;
  const group = (chartWidth - axisRoom - rightPadding) / plot.points.length;
  const share = plot.series.length === 1 ? 0.7 : 0.86;
  return { axis, axisRoom, group, share, slot: (group * share) / plot.series.length };
}

/** The room of one value: its bar's, or for a bar that stands alone its group's. */
function valueRoom(plot: Plot): number {
  const { group, slot } = geometry(plot);
  return (plot.series.length === 1 ? group : slot) - 2;
}

const year = /^\d{4}(\/\d{2}|-\d{2})?$/;

export function fitsUpright(plot: Plot): boolean {
  const { group } = geometry(plot);
  const years = plot.points.every(({ label }) => year.test(label));
  if (plot.points.length > (years ? 12 : 6)) return false;
  const labelled = plot.points.every(({ label }) => {
    const lines = wrapText(label, group - 10, textSize);
    return lines.length <= 2 && widest(lines, textSize) <= group - 10;
  });
  return labelled && (years || everyCell(plot).every((cell) => fits(cell, valueRoom(plot))));
}

function everyCell(plot: Plot): PlotCell[] {
  return plot.series.flatMap(({ cells }) => cells);
}

function fits(cell: PlotCell, room: number): boolean {
  return textWidth(cell.text, textSize, "regular") <= room;
}

export function verticalBars(plot: Plot): Drawing {
  const { axis, axisRoom, group, share } = geometry(plot);
  const styles = seriesStyles(plot.series.length);
  const key =
    plot.series.length > 1
      ? keyBand(plot.series.map(({ label }, i) => ({ label, colour: styles[i]!.colour })))
      : noBand;
  const labels = plot.points.map(({ label }) => wrapText(label, group - 10, textSize));
  const marks = breakMarks(
    plot.breaks.map((each): BreakMark => ({ x: axisRoom + group * each.before, label: each.label })),
  );
  const above = stack([key, unitBand(plot.unit)]);
  const top = above.height + marks.height + headroom;
  const labelRoom = Math.max(...labels.map((lines) => lines.length)) * lineHeight + 8;
  const below = stack([footBand([plot.label])], top + plotHeight + labelRoom);
  const height = Math.ceil(below.height);
  const datasets = plot.series.map((series, index) => ({
    label: series.label,
    data: series.cells.map(({ value }) => value ?? null),
    backgroundColor: styles[index]!.colour,
    categoryPercentage: share,
    barPercentage: plot.series.length === 1 ? 1 : 0.94,
    maxBarThickness: 110,
    inflateAmount: 0,
    clip: false,
  }));
  const padding = { top, right: rightPadding, bottom: height - top - plotHeight - labelRoom, left: 0 };
  const configuration = chartConfiguration(
    "bar",
    "vertical",
    datasets,
    { labels: labels.map((lines) => (lines.length === 1 ? lines[0]! : [...lines])), room: labelRoom },
    { ...axis, room: axisRoom },
    padding,
  );
  return recordChart(chartWidth, height, configuration, (chart) => {
    const zero = chart.scales["y"]!.getPixelForValue(0);
    return [
      rule([axisRoom, zero], [chartWidth - rightPadding, zero], secondaryText),
      ...valuesAbove(plot, chart),
      ...marks.draw(top - headroom, top + plotHeight),
      ...above.operations,
      ...below.operations,
    ];
  });
}

/** Every value above its bar, or none: some values without the others would be read as the only ones. */
function valuesAbove(plot: Plot, chart: Chart): Operation[] {
  const room = valueRoom(plot);
  const cells = everyCell(plot);
  const numbersFit = cells.every((cell) => cell.value === undefined || fits(cell, room));
  return plot.series.flatMap(({ cells }, series) =>
    chart.getDatasetMeta(series).data.flatMap((element, index) => {
      const cell = cells[index]!;
      const { x, y, base } = element.getProps(["x", "y", "base"], true) as Record<"x" | "y" | "base", number>;
      if (cell.value === undefined) {
        return fits(cell, room)
          ? backed(cell.text, x, base - 5, { align: "center", colour: secondaryText })
          : [];
      }
      if (!numbersFit) return [];
      return backed(cell.text, x, cell.value < 0 ? y + textSize + 1 : y - 5, {
        align: "center",
        colour: text,
      });
    }),
  );
}
