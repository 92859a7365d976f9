import type { Chart } from "chart.js";
import { lineWidth, widest } from "../../typography/wrap.ts";
import type { Drawing, Operation } from "../drawing/drawing.ts";
import { secondaryText } from "../drawing/palette.ts";
import { backed, rule } from "../drawing/pen.ts";
import { leastPageWidth, textSize } from "../drawing/style.ts";
import { footBand, stack, unitBand } from "../plot/bands.ts";
import { numbersIn, type Plot } from "../plot/plot.ts";
import { valueAxis, withRoom } from "../plot/value-axis.ts";
import { type PlotSpecification, recordPlot } from "./axes.ts";
import { type BarRow, breakRow, rowHeights, rowsOf } from "./bar-rows.ts";
import type { Frame } from "./frame.ts";
import { barKey } from "./series-key.ts";

const axisHeight = 26;
/** A value that is wider stands in the table beside the chart alone, so that bars keep their room. */
const widestValue = 200;
/** Bars thinner than this have no room for their value at the end. */
const thicknessForValues = 15;

export function lyingFrame(plot: Plot): Frame {
  const rows = rowsOf(plot);
  const above = stack([barKey(plot), unitBand(plot.unit, plot.width)]);
  return {
    above: above.height + 2,
    plot: rowHeights(rows, plot.series.length).band * rows.length,
    axis: axisHeight,
  };
}

export function horizontalBars(plot: Plot, frame: Frame = lyingFrame(plot)): Drawing {
  const count = plot.series.length;
  const rows = rowsOf(plot);
  const { thickness } = rowHeights(rows, count);
  const band = frame.plot / rows.length;
  const withValues = thickness >= thicknessForValues;
  const numbers = numbersIn(plot);
  const narrow = plot.width < leastPageWidth;
  const axis = valueAxis(numbers, numbers.every(Number.isInteger), narrow ? 3 : 5);
  const ends = plot.series.flatMap(({ cells }) =>
    cells.map(({ value, text }) => ({
      share: Math.max(0, value ?? 0) / (axis.max || 1),
      room: withValues && hasRoom(text, plot) ? lineWidth(text, textSize) + 10 : 0,
    })),
  );
  // Values of bars that go to the left stand between the bars and the words.
  const align = axis.min < 0 ? "far" : "near";
  const valueRoom = axis.min < 0 ? Math.max(...ends.map(({ room }) => room)) : 0;
  const labelRoom = 10 + Math.ceil(valueRoom + Math.max(...rows.map(({ lines }) => widest(lines, textSize))));
  const lastTick = Math.ceil(lineWidth(axis.ticks.at(-1)!.label, textSize) / 2) + 1;
  const available = plot.width - labelRoom;
  const plotWidth = Math.min(available - lastTick, widthBeside(available, ends, axis.min, axis.max));
  const above = stack([barKey(plot), unitBand(plot.unit, plot.width)]);
  const bottom = frame.above + frame.plot;
  const below = stack([footBand([plot.label], plot.width)], bottom + frame.axis);
  const height = Math.ceil(below.height);
  const datasets = plot.series.map((series) => ({
    label: series.label,
    data: rows.map((row) => ("point" in row ? (series.cells[row.point]!.value ?? null) : null)),
    backgroundColor: series.style.colour,
    categoryPercentage: (thickness * count) / band,
    barPercentage: count === 1 ? 1 : 0.92,
    inflateAmount: 0,
    clip: false,
  }));
  const specification: PlotSpecification = {
    type: "bar",
    direction: "horizontal",
    width: plot.width,
    height,
    datasets,
    categories: { labels: rows.map(({ lines }) => lines), room: labelRoom, align },
    values: {
      ...withRoom(axis, plotWidth, (label) => lineWidth(label, textSize)),
      room: frame.axis,
    },
    padding: {
      top: frame.above,
      right: plot.width - labelRoom - plotWidth,
      bottom: height - bottom - frame.axis,
      left: 0,
    },
  };
  return recordPlot(specification, (chart) => {
    const zero = chart.scales["x"]!.getPixelForValue(0);
    const { left, right } = chart.chartArea;
    return [
      rule([zero, frame.above], [zero, bottom], secondaryText),
      ...(withValues ? valuesBeside(plot, rows, chart) : []),
      ...rows.flatMap((row, index) =>
        "break" in row ? breakRow(row, narrow ? 0 : left, right, frame.above + band * index, band) : [],
      ),
      ...above.operations,
      ...below.operations,
    ];
  });
}

/** The width that leaves room for each value beyond the end of its bar. */
function widthBeside(
  total: number,
  ends: readonly { readonly share: number; readonly room: number }[],
  min: number,
  max: number,
): number {
  const positive = max / (max - min);
  const widths = ends.map(
    ({ share, room }) => (total - room) / Math.max(share * positive + (1 - positive), 1e-9),
  );
  return Math.floor(Math.min(...widths));
}

function hasRoom(value: string, { width }: Plot): boolean {
  return lineWidth(value, textSize) <= (width < leastPageWidth ? width / 4 : widestValue);
}

function valuesBeside(plot: Plot, rows: readonly BarRow[], chart: Chart): Operation[] {
  return plot.series.flatMap(({ cells }, series) =>
    chart.getDatasetMeta(series).data.flatMap((element, index) => {
      const row = rows[index]!;
      if (!("point" in row)) return [];
      const { value, text } = cells[row.point]!;
      const { x, y, base } = element.getProps(["x", "y", "base"], true) as Record<"x" | "y" | "base", number>;
      const baseline = y + textSize * 0.33;
      if (value === undefined) {
        // Words can be long: 'more than 11,000'. Where they have no room the table beside the chart has them.
        const wide = lineWidth(text, textSize);
        const fits = wide <= widestValue && base + 5 + wide <= plot.width;
        return fits ? backed(text, base + 5, baseline, { colour: secondaryText }) : [];
      }
      if (!hasRoom(text, plot)) return [];
      return backed(text, value < 0 ? x - 5 : x + 5, baseline, { align: value < 0 ? "right" : "left" });
    }),
  );
}
