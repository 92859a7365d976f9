import type { Rectangle } from "../drawing/drawing.ts";
import { identity, type Transform } from "../drawing/transform.ts";

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
