import type { Rectangle } from "../drawing/drawing.ts";

/** The plot of a funnel, and the places in it. */
export interface FunnelGround extends Rectangle {
  readonly atX: (denominator: number) => number;
  readonly atY: (share: number) => number;
}
