import type { Rectangle } from "./drawing.ts";

/** `[a, b, c, d, e, f]` as in `setTransform`. */
export type Transform = readonly [number, number, number, number, number, number];

export const identity: Transform = [1, 0, 0, 1, 0, 0];

/** What `save` keeps and `restore` brings back. */
export interface State {
  transform: Transform;
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: "butt" | "round" | "square";
  lineJoin: "miter" | "round" | "bevel";
  lineDash: readonly number[];
  lineDashOffset: number;
  miterLimit: number;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  clip: Rectangle | undefined;
}

export const initialState: Readonly<State> = {
  transform: identity,
  fillStyle: "#000000",
  strokeStyle: "#000000",
  lineWidth: 1,
  lineCap: "butt",
  lineJoin: "miter",
  lineDash: [],
  lineDashOffset: 0,
  miterLimit: 10,
  globalAlpha: 1,
  font: "10px sans-serif",
  textAlign: "start",
  textBaseline: "alphabetic",
  clip: undefined,
};

/** The picture asked for something that a drawing cannot hold. A fault of ours, not of the data. */
export class UnsupportedDrawing extends Error {
  override readonly name = "UnsupportedDrawing";
}

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

/** Drawings are kept to hundredths of a point: finer is invisible, and differs between machines. */
export function hundredths(value: number): number {
  if (!Number.isFinite(value)) throw new UnsupportedDrawing(`not a coordinate: ${value}`);
  return Math.round(value * 100) / 100 + 0;
}

/** The part that two rectangles share; without width or height where they do not meet. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
}

export function contains(outer: Rectangle, inner: Rectangle): boolean {
  const hair = 0.005;
  return (
    inner.x >= outer.x - hair &&
    inner.y >= outer.y - hair &&
    inner.x + inner.width <= outer.x + outer.width + hair &&
    inner.y + inner.height <= outer.y + outer.height + hair
  );
}
