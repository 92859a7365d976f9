import type { Rectangle } from "../drawing/drawing.ts";

/** The plot of a funnel, and the places in it. */
export interface FunnelGround extends Rectangle {
  readonly atX: (denominator: number) => number;
  readonly atY: (share: number) => number;
}

/** A line in the plot, from left to right. */
export interface FunnelLine {
  readonly places: readonly (readonly [number, number])[];
  readonly dash: readonly number[];
  readonly colour: string;
  readonly width: number;
}
