import type { Chart } from "chart.js";
import { inFewLines, lineWidth, widest, wrapText } from "../../typography/wrap.ts";
import type { Drawing, Operation } from "../drawing/drawing.ts";
import { secondaryText } from "../drawing/palette.ts";
import { backed, rule } from "../drawing/pen.ts";
import { lineHeight, mostBreakLines, mostLines, seriesStyles, textSize } from "../drawing/style.ts";
import { footBand, keyBand, noBand, stack, unitBand } from "../plot/bands.ts";
import { numbersIn, type Plot } from "../plot/plot.ts";
import { valueAxis } from "../plot/value-axis.ts";
import { type PlotSpecification, recordPlot } from "./axes.ts";

/** A row is a point, or the place between two points where the series breaks. */
type Row =
  | { readonly point: number; readonly lines: readonly string[] }
  | { readonly break: readonly string[]; readonly lines: readonly string[] };

const labelWidth = 210;
const breakWidth = 300;
/** A value that is wider stands in the table beside the chart alone, so that bars keep their room. */
const widestValue = 200;
const axisHeight = 26;
/** Bars thinner than this have no room for their value at the end. */
const thicknessForValues = 15;
/** Above this the bars of a chart of many points become thinner, to keep it on a page. */
const tallest = 900;

export function horizontalBars(plot: Plot): Drawing {
  const count = plot.series.length;
  const styles = seriesStyles(count);
  const rows = rowsOf(plot);
  const { thickness, band } = heights(rows, count);
  const withValues = thickness >= thicknessForValues;
  const numbers = numbersIn(plot);
  const axis = valueAxis(numbers, numbers.every(Number.isInteger));
  const ends = plot.series.flatMap(({ cells }) =>
    cells.map(({ value, text }) => ({
      share: Math.max(0, value ?? 0) / (axis.max || 1),
      room: withValues && hasRoom(text) ? lineWidth(text, textSize) + 10 : 0,
    })),
  );
  // Values of bars that go to the left stand between the bars and the words.
  const align = axis.min < 0 ? "far" : "near";
  const valueRoom = axis.min < 0 ? Math.max(...ends.map(({ room }) => room)) : 0;
  const labelRoom = 10 + Math.ceil(valueRoom + Math.max(...rows.map(({ lines }) => widest(lines, textSize))));
  const lastTick = Math.ceil(lineWidth(axis.ticks.at(-1)!.label, textSize) / 2) + 1;
  const available = plot.width - labelRoom;
  const plotWidth = Math.min(available - lastTick, widthBeside(available, ends, axis.min, axis.max));
  const key =
    count > 1
      ? keyBand(
          plot.series.map(({ label }, i) => ({ label, colour: styles[i]!.colour })),
          plot.width,
        )
      : noBand;
  const above = stack([key, unitBand(plot.unit, plot.width)]);
  const top = above.height + 2;
  const plotHeight = band * rows.length;
  const below = stack([footBand([plot.label], plot.width)], top + plotHeight + axisHeight);
  const height = Math.ceil(below.height);
  const datasets = plot.series.map((series, index) => ({
    label: series.label,
    data: rows.map((row) => ("point" in row ? (series.cells[row.point]!.value ?? null) : null)),
    backgroundColor: styles[index]!.colour,
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
    values: { ...axis, room: axisHeight },
    padding: {
      top,
      right: plot.width - labelRoom - plotWidth,
      bottom: height - top - plotHeight - axisHeight,
      left: 0,
    },
  };
  return recordPlot(specification, (chart) => {
    const zero = chart.scales["x"]!.getPixelForValue(0);
    const { left, right } = chart.chartArea;
    return [
      rule([zero, top], [zero, top + plotHeight], secondaryText),
      ...(withValues ? valuesBeside(plot, rows, chart) : []),
      ...rows.flatMap((row, index) =>
        "break" in row ? breakRow(row.break, left, right, top + band * index, band) : [],
      ),
      ...above.operations,
      ...below.operations,
    ];
  });
}

function fewLines(label: string, width: number, most: number): readonly string[] {
  return wrapText(inFewLines(label, width, textSize, most), width, textSize);
}

function rowsOf(plot: Plot): Row[] {
  return plot.points.flatMap(({ label }, point): Row[] => {
    const breaks = plot.breaks.filter(({ before }) => before === point);
    return [
      ...breaks.map(
        (each): Row => ({ break: fewLines(each.label, breakWidth, mostBreakLines), lines: [""] }),
      ),
      { point, lines: fewLines(label, labelWidth, mostLines) },
    ];
  });
}

function heights(
  rows: readonly Row[],
  series: number,
): { readonly thickness: number; readonly band: number } {
  const lines = Math.max(...rows.map((row) => ("break" in row ? row.break.length : row.lines.length)));
  const gap = series === 1 ? 5 : 10;
  const room = Math.floor(tallest / rows.length - gap) / series;
  const thickness = Math.max(6, Math.min(series === 1 && rows.length <= 12 ? 22 : 18, room));
  return { thickness, band: Math.max(lines * lineHeight + 4, Math.ceil(thickness * series + gap)) };
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

function hasRoom(value: string): boolean {
  return lineWidth(value, textSize) <= widestValue;
}

function valuesBeside(plot: Plot, rows: readonly Row[], chart: Chart): Operation[] {
  return plot.series.flatMap(({ cells }, series) =>
    chart.getDatasetMeta(series).data.flatMap((element, index) => {
      const row = rows[index]!;
      if (!("point" in row)) return [];
      const { value, text } = cells[row.point]!;
      if (!hasRoom(text)) return [];
      const { x, y, base } = element.getProps(["x", "y", "base"], true) as Record<"x" | "y" | "base", number>;
      const baseline = y + textSize * 0.33;
      if (value === undefined) {
        // Words can be long: 'more than 11,000'. Where they have no room the table beside the chart has them.
        const fits = base + 5 + lineWidth(text, textSize) <= plot.width;
        return fits ? backed(text, base + 5, baseline, { colour: secondaryText }) : [];
      }
      return backed(text, value < 0 ? x - 5 : x + 5, baseline, { align: value < 0 ? "right" : "left" });
    }),
  );
}

/** The words of a break with a dashed rule below them, in a row of their own. */
function breakRow(
  lines: readonly string[],
  left: number,
  right: number,
  top: number,
  height: number,
): Operation[] {
  const bottom = top + height - 1;
  const first = bottom - 5 - (lines.length - 1) * lineHeight;
  return [
    ...lines.flatMap((line, index) =>
      backed(line, left + 5, first + index * lineHeight, { colour: secondaryText }),
    ),
    rule([left, bottom], [right, bottom], secondaryText, 1.25, [4, 3]),
  ];
}
