import { lineWidth, widest } from "../../typography/wrap.ts";
import type { Operation } from "../drawing/drawing.ts";
import { secondaryText } from "../drawing/palette.ts";
import { textLine } from "../drawing/pen.ts";
import { smallSize } from "../drawing/style.ts";
import type { ValueAxis } from "./value-axis.ts";

type Ticks = ValueAxis["ticks"];

/** Whether the labels of ticks have room beside each other, below an axis of a length in points that lies. */
export function besideEachOther(length: number): (ticks: Ticks, span: number) => boolean {
  return (ticks, span) => stepOf(ticks, span) * length >= widest(labelsOf(ticks), smallSize) + 8;
}

/** The same below each other, beside an axis that stands. */
export function belowEachOther(length: number): (ticks: Ticks, span: number) => boolean {
  return (ticks, span) => stepOf(ticks, span) * length >= smallSize + 4;
}

/** From one tick to the next, as a part of the axis; there is no next one where there is only one. */
function stepOf([first, second]: Ticks, span: number): number {
  return first && second ? (second.value - first.value) / span : Infinity;
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

export function labelsOf(ticks: Ticks): string[] {
  return ticks.map(({ label }) => label);
}
