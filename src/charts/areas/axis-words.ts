import { lineWidth, widest } from "../../typography/wrap.ts";
import type { Operation } from "../drawing/drawing.ts";
import { secondaryText } from "../drawing/palette.ts";
import { textLine } from "../drawing/pen.ts";
import { smallSize } from "../drawing/style.ts";
import type { ValueAxis } from "../plot/value-axis.ts";

/** Whether the labels of ticks have room beside each other below an axis of a length in points. */
export function haveRoom(length: number) {
  return (ticks: ValueAxis["ticks"], span: number): boolean => {
    const [first, second] = ticks;
    if (!first || !second) return true;
    const step = ((second.value - first.value) / span) * length;
    return widest(labelsOf(ticks), smallSize) + 8 <= step;
  };
}

/** The labels below an axis that lies, each below its tick and none beyond the picture. */
export function tickLabels(
  axis: ValueAxis,
  at: (value: number) => number,
  baseline: number,
  width: number,
): Operation[] {
  return axis.ticks.map(({ value, label }) => {
    const wide = lineWidth(label, smallSize);
    const x = Math.min(Math.max(0, at(value) - wide / 2), width - wide);
    return textLine(label, x, baseline, { size: smallSize, colour: secondaryText });
  });
}

export function labelsOf(ticks: ValueAxis["ticks"]): string[] {
  return ticks.map(({ label }) => label);
}
