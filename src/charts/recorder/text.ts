import { missingGlyph } from "../../typography/coverage.ts";
import { widthOf } from "../../typography/shape.ts";
import type { Text } from "../drawing/drawing.ts";
import { contains } from "../drawing/rectangle.ts";
import { hundredths } from "../drawing/transform.ts";
import { UnsupportedDrawing } from "../drawing/unsupported.ts";
import { opaqueColour, parseFont } from "./css.ts";
import type { State } from "./state.ts";

/** The height of a line's middle, top and bottom above its baseline, in parts of the font size. */
const baselines: Readonly<Record<string, number>> = { alphabetic: 0, middle: 0.33, top: 0.75, bottom: -0.25 };
const alignments: Readonly<Record<string, number>> = { left: 0, start: 0, center: 0.5, right: 1, end: 1 };

/** The width of a text in the font of the moment, before any transform. */
export function measured(state: State, text: string): number {
  const { size, weight } = parseFont(state.font);
  return widthOf(text, weight, size);
}

/**
 * A line of text as an operation; undefined where nothing of it could be seen. Throws for text that is turned,
 * distorted, clipped or to be squeezed, and for characters that the font lacks.
 */
export function placedText(
  state: State,
  text: string,
  x: number,
  y: number,
  most: number | undefined,
): Text | undefined {
  const colour = opaqueColour(state.fillStyle, state.globalAlpha);
  if (text.trim() === "" || colour === undefined) return undefined;
  const [a, b, c, d, e, f] = state.transform;
  if (Math.abs(b) > 1e-9 || Math.abs(c) > 1e-9 || a <= 0 || Math.abs(a - d) > 1e-9) {
    throw new UnsupportedDrawing(`text is horizontal and undistorted: '${text}'`);
  }
  const missing = missingGlyph(text);
  if (missing) throw new UnsupportedDrawing(`the font has no '${missing}', in '${text}'`);
  const height = baselines[state.textBaseline];
  const alignment = alignments[state.textAlign];
  if (height === undefined || alignment === undefined) {
    throw new UnsupportedDrawing(`unknown alignment ${state.textAlign} ${state.textBaseline}`);
  }
  const { size, weight } = parseFont(state.font);
  const width = widthOf(text, weight, size);
  if (most !== undefined && width > most) throw new UnsupportedDrawing(`text is not squeezed: '${text}'`);
  const operation: Text = {
    type: "text",
    text,
    x: hundredths(a * (x - width * alignment) + e),
    y: hundredths(d * (y + size * height) + f),
    size: hundredths(a * size),
    weight,
    colour,
    width: hundredths(a * width),
  };
  if (state.clip && !contains(state.clip, boxOf(operation))) {
    throw new UnsupportedDrawing(`text cannot be clipped: '${text}'`);
  }
  return operation;
}

function boxOf({ x, y, width, size }: Text) {
  return { x, y: y - size, width, height: size };
}
