import type { ChartConfiguration, ChartDataset } from "chart.js";
import { grid, secondaryText, text } from "./palette.ts";
import { textSize } from "./style.ts";
import type { ValueAxis } from "./value-axis.ts";

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface Axis {
  /** Room across the axis for its labels, in points. */
  readonly room: number;
}

export interface CategoryAxis extends Axis {
  readonly labels: readonly (string | readonly string[])[];
  /** Between the labels and the plot, in points; part of the room. */
  readonly gap?: number;
}

const font = { family: "'Source Sans 3'", size: textSize, lineHeight: "17px" };

/**
 * The configuration that bars and lines share. Nothing is left to Chart.js that would move the plot: the room of
 * both axes and the padding are given, so that whoever asks knows where the plot lies.
 */
export function chartConfiguration(
  type: "bar" | "line",
  direction: "vertical" | "horizontal",
  datasets: readonly object[],
  categories: CategoryAxis,
  values: ValueAxis & Axis,
  padding: Padding,
): ChartConfiguration {
  const upright = direction === "vertical";
  const room = (axis: Axis, isX: boolean) => (scale: { width: number; height: number }) => {
    if (isX) scale.height = axis.room;
    else scale.width = axis.room;
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
      padding: categories.gap ?? 5,
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
      labels: categories.labels as string[],
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
