import type { Chart, ChartConfiguration, ChartDataset } from "chart.js";
import type { Drawing } from "../drawing/drawing.ts";
import { grid, secondaryText, text } from "../drawing/palette.ts";
import { lineHeight, textSize } from "../drawing/style.ts";
import type { ValueAxis } from "../plot/value-axis.ts";
import { type Annotate, recordChart } from "../recorder/chart-js.ts";

interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface Axis {
  /** Room across the axis for its labels, in points. */
  readonly room: number;
}

/** A plot with two axes, and where in the picture it lies. */
export interface PlotSpecification {
  readonly type: "bar" | "line";
  readonly direction: "vertical" | "horizontal";
  /** Of the whole picture. */
  readonly width: number;
  readonly height: number;
  readonly datasets: readonly object[];
  readonly categories: Axis & {
    /** The lines of each label. */
    readonly labels: readonly (readonly string[])[];
    /** Whether the labels stand near the plot, as usual, or far from it. */
    readonly align?: "near" | "far";
  };
  readonly values: Axis & ValueAxis;
  /** Around the plot and its axes. */
  readonly padding: Padding;
}

const font = { family: "'Source Sans 3'", size: textSize, lineHeight: `${lineHeight}px` };

/**
 * Has Chart.js draw bars or lines. Nothing is left to it that would move the plot: the room of both axes and the
 * padding are given, so that whoever asks knows where the plot lies. Throws where it lies elsewhere all the same.
 */
export function recordPlot(specification: PlotSpecification, annotate: Annotate): Drawing {
  return recordChart(specification.width, specification.height, configurationOf(specification), (chart) => {
    checkPlotArea(chart, specification);
    return annotate(chart);
  });
}

function configurationOf({
  type,
  direction,
  datasets,
  categories,
  values,
  padding,
}: PlotSpecification): ChartConfiguration {
  const upright = direction === "vertical";
  const room = (axis: Axis, isX: boolean) => (scale: Record<string, unknown>) => {
    scale[isX ? "height" : "width"] = axis.room;
    // Labels that stand out beyond an axis have the padding of the plot, and ask for no more.
    Object.assign(scale, { paddingLeft: 0, paddingRight: 0, paddingTop: 0, paddingBottom: 0 });
  };
  const category = {
    type: "category",
    offset: true,
    grid: { display: false, drawTicks: false },
    border: { display: false },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      minRotation: 0,
      color: text,
      padding: 5,
      crossAlign: categories.align ?? "near",
      font,
    },
    afterFit: room(categories, upright),
  };
  const value = {
    type: "linear",
    min: values.min,
    max: values.max,
    grid: { color: grid, drawTicks: false, lineWidth: 1 },
    border: { display: false },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      minRotation: 0,
      color: secondaryText,
      padding: 6,
      font,
      callback: (_value: unknown, index: number) => values.ticks[index]!.label,
    },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = values.ticks.map((tick) => ({ value: tick.value }));
    },
    afterFit: room(values, !upright),
  };
  return {
    type,
    data: {
      labels: categories.labels.map((lines) => (lines.length === 1 ? lines[0] : [...lines])),
      datasets: datasets as ChartDataset[],
    },
    options: {
      indexAxis: upright ? "x" : "y",
      devicePixelRatio: 1,
      events: [],
      layout: { autoPadding: false, padding },
      // Its types know the scales of one kind of chart at a time.
      scales: (upright ? { x: category, y: value } : { x: value, y: category }) as never,
    },
  };
}

/** Words would stand in wrong places if Chart.js had moved the plot. */
function checkPlotArea(chart: Chart, { direction, categories, values, padding }: PlotSpecification): void {
  const [beside, below] = direction === "vertical" ? [values, categories] : [categories, values];
  const { left, top, right, bottom } = chart.chartArea;
  const moved = [
    left - padding.left - beside.room,
    top - padding.top,
    right - chart.width + padding.right,
    bottom - chart.height + padding.bottom + below.room,
  ];
  if (moved.some((by) => Math.abs(by) > 1)) throw new Error(`the plot was moved by ${moved.join(", ")}`);
}
