import { lineWidth } from "../../typography/wrap.ts";
import type { FillPath, Operation, Segment, StrokePath, Text } from "./drawing.ts";
import { text as textColour } from "./palette.ts";
import { PathBuilder } from "./path.ts";
import { lineHeight, type SeriesStyle, textSize } from "./style.ts";
import { hundredths, identity } from "./transform.ts";

/** Single operations of a drawing, in the house style unless told otherwise. */

interface TextOptions {
  readonly align?: "left" | "center" | "right";
  readonly size?: number;
  readonly colour?: string;
  readonly weight?: Text["weight"];
}

/** One line of text; `y` is its baseline. */
export function textLine(content: string, x: number, y: number, options: TextOptions = {}): Text {
  const size = options.size ?? textSize;
  const weight = options.weight ?? "regular";
  const width = lineWidth(content, size, weight);
  const shift = options.align === "center" ? width / 2 : options.align === "right" ? width : 0;
  return {
    type: "text",
    text: content,
    x: hundredths(x - shift),
    y: hundredths(y),
    size,
    weight,
    colour: options.colour ?? textColour,
    width: hundredths(width),
  };
}

/** Lines below each other; `y` is the baseline of the first. */
export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  options: TextOptions = {},
): readonly Text[] {
  return lines.map((line, index) => textLine(line, x, y + index * lineHeight, options));
}

/** A line of text on a white ground, so that no grid line runs through it. */
export function backed(
  content: string,
  x: number,
  y: number,
  options: TextOptions = {},
): readonly Operation[] {
  const line = textLine(content, x, y, options);
  return [box(line.x - 2, line.y - line.size * 0.8, line.width + 4, line.size * 1.1, "#FFFFFF"), line];
}

/** A round mark, filled. */
export function dot(x: number, y: number, radius: number, colour: string): FillPath {
  return { type: "fill", path: markerPath("circle", x, y, radius), colour };
}

export function box(x: number, y: number, width: number, height: number, colour: string): FillPath {
  return { type: "fill", path: rectangle(x, y, width, height), colour };
}

export function frame(x: number, y: number, width: number, height: number, colour: string): StrokePath {
  return stroked(rectangle(x, y, width, height), colour, 1);
}

export function rule(
  from: readonly [number, number],
  to: readonly [number, number],
  colour: string,
  width = 1,
  dash: readonly number[] = [],
): StrokePath {
  const path: Segment[] = [
    ["M", hundredths(from[0]), hundredths(from[1])],
    ["L", hundredths(to[0]), hundredths(to[1])],
  ];
  return stroked(path, colour, width, dash);
}

/** A shape with straight sides. */
export function filled(points: readonly (readonly [number, number])[], colour: string): FillPath {
  return { type: "fill", path: [...straight(points), ["Z"]], colour };
}

/** Straight pieces from point to point. */
export function polyline(
  points: readonly (readonly [number, number])[],
  colour: string,
  width: number,
  dash: readonly number[] = [],
): StrokePath {
  return stroked(straight(points), colour, width, dash);
}

function straight(points: readonly (readonly [number, number])[]): Segment[] {
  return points.map(([x, y], index) => [index === 0 ? "M" : "L", hundredths(x), hundredths(y)]);
}

export function stroked(
  path: readonly Segment[],
  colour: string,
  width: number,
  dash: readonly number[] = [],
): StrokePath {
  return { type: "stroke", path, colour, width, dash, cap: "butt", join: "round" };
}

/** A short piece of a series' line with its marker, `width` points long, centred on `y`. */
export function lineSample(style: SeriesStyle, x: number, y: number, width: number): readonly Operation[] {
  return [rule([x, y], [x + width, y], style.colour, 2.5, style.dash), marker(style, x + width / 2, y)];
}

/** The marker of a series, as it stands on its line. */
export function marker(style: SeriesStyle, x: number, y: number): FillPath {
  return { type: "fill", path: markerPath(style.marker, x, y, 4.5), colour: style.colour };
}

/** The markers as Chart.js draws them. */
function markerPath(shape: SeriesStyle["marker"], x: number, y: number, radius: number): readonly Segment[] {
  const path = new PathBuilder();
  const corners = (points: readonly (readonly [number, number])[]) => {
    for (const [dx, dy] of points) path.lineTo(identity, x + dx * radius, y + dy * radius);
    path.close();
  };
  const [sin, half] = [Math.sin(Math.PI / 3), Math.SQRT1_2];
  if (shape === "circle") path.arc(identity, [x, y, radius], 0, 2 * Math.PI, false);
  if (shape === "rect")
    path.rect(identity, x - radius * half, y - radius * half, radius * 2 * half, radius * 2 * half);
  if (shape === "triangle")
    corners([
      [0, -1],
      [sin, 0.5],
      [-sin, 0.5],
    ]);
  if (shape === "rectRot")
    corners([
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ]);
  return path.path;
}

function rectangle(x: number, y: number, width: number, height: number): readonly Segment[] {
  const path = new PathBuilder();
  path.rect(identity, x, y, width, height);
  return path.path;
}
