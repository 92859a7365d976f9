import { UnsupportedDrawing } from "./unsupported.ts";

/** `[a, b, c, d, e, f]` as in `setTransform` of a canvas. */
export type Transform = readonly [number, number, number, number, number, number];

export const identity: Transform = [1, 0, 0, 1, 0, 0];

export function multiply(m: Transform, n: Transform): Transform {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

export function apply(t: Transform, x: number, y: number): [number, number] {
  return [hundredths(t[0] * x + t[2] * y + t[4]), hundredths(t[1] * x + t[3] * y + t[5])];
}

/** Drawings are kept to hundredths of a point: finer is invisible, and differs between machines. */
export function hundredths(value: number): number {
  if (!Number.isFinite(value)) throw new UnsupportedDrawing(`not a coordinate: ${value}`);
  return Math.round(value * 100) / 100 + 0;
}
