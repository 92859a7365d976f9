import { missingGlyph, textWidth } from "../typography/font.ts";
import type { Operation, Rectangle } from "./drawing.ts";
import { asRectangle, boundsOf, RecordingPath } from "./recording-path.ts";
import { RecordingProperties } from "./recording-properties.ts";
import {
  contains,
  hundredths,
  identity,
  intersection,
  multiply,
  type State,
  UnsupportedDrawing,
} from "./recording-state.ts";
import { opaqueColour, parseFont } from "./recording-style.ts";

/** The height of a line's middle, top and bottom above its baseline, in parts of the font size. */
const baselines: Readonly<Record<string, number>> = { alphabetic: 0, middle: 0.33, top: 0.75, bottom: -0.25 };
const alignments: Readonly<Record<string, number>> = { left: 0, start: 0, center: 0.5, right: 1, end: 1 };

/**
 * A Canvas 2D context that draws nothing and records what it is told as operations of a drawing. It knows what
 * Chart.js uses. Anything else throws {@link UnsupportedDrawing}, or a TypeError where the name is not known at
 * all, so that nothing is left out of a picture unnoticed.
 */
export class RecordingContext extends RecordingProperties {
  readonly canvas: { readonly width: number; readonly height: number };
  private saved: State[] = [];
  private current = new RecordingPath();
  private recorded: Operation[] = [];

  constructor(canvas: { readonly width: number; readonly height: number }) {
    super();
    this.canvas = canvas;
    // A property that this class does not have would else be set without effect.
    Object.seal(this);
  }

  get operations(): readonly Operation[] {
    return this.recorded.slice();
  }

  /** Adds an operation that is already in the terms of a drawing. */
  add(operation: Operation): void {
    this.recorded.push(operation);
  }

  save(): void {
    this.saved.push({ ...this.state });
  }
  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.state.transform = [a, b, c, d, e, f];
  }
  resetTransform(): void {
    this.state.transform = identity;
  }
  translate(x: number, y: number): void {
    this.state.transform = multiply(this.state.transform, [1, 0, 0, 1, x, y]);
  }
  scale(x: number, y: number): void {
    this.state.transform = multiply(this.state.transform, [x, 0, 0, y, 0, 0]);
  }
  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.state.transform = multiply(this.state.transform, [cos, sin, -sin, cos, 0, 0]);
  }

  beginPath(): void {
    this.current = new RecordingPath();
  }
  closePath(): void {
    this.current.close();
  }
  moveTo(x: number, y: number): void {
    this.current.moveTo(this.state.transform, x, y);
  }
  lineTo(x: number, y: number): void {
    this.current.lineTo(this.state.transform, x, y);
  }
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.current.curveTo(this.state.transform, [x1, y1, x2, y2, x, y]);
  }
  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void {
    this.current.quadraticTo(this.state.transform, x1, y1, x, y);
  }
  arc(x: number, y: number, radius: number, from: number, to: number, anticlockwise = false): void {
    this.current.arc(this.state.transform, [x, y, radius], from, to, anticlockwise);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.current.rect(this.state.transform, x, y, width, height);
  }

  fill(...rest: readonly unknown[]): void {
    refuse(rest, "fill");
    this.fillPath(this.current);
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    const path = new RecordingPath();
    path.rect(this.state.transform, x, y, width, height);
    this.fillPath(path);
  }
  stroke(...rest: readonly unknown[]): void {
    refuse(rest, "stroke");
    this.strokePath(this.current);
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    const path = new RecordingPath();
    path.rect(this.state.transform, x, y, width, height);
    this.strokePath(path);
  }

  /** Chart.js clears the whole picture before it draws; a hole in a picture cannot be recorded. */
  clearRect(x: number, y: number, width: number, height: number): void {
    if (x > 0 || y > 0 || width < this.canvas.width || height < this.canvas.height) {
      throw new UnsupportedDrawing("only a whole drawing can be cleared");
    }
    this.recorded = [];
  }

  clip(...rest: readonly unknown[]): void {
    refuse(rest, "clip");
    const rectangle = asRectangle(this.current.path);
    if (!rectangle) throw new UnsupportedDrawing("a drawing can be clipped by upright rectangles only");
    this.state.clip = this.state.clip ? intersection(this.state.clip, rectangle) : rectangle;
  }

  measureText(text: unknown): { readonly width: number } {
    const { size, weight } = parseFont(this.state.font);
    return { width: text === undefined || text === null ? 0 : textWidth(String(text), size, weight) };
  }

  fillText(content: unknown, x: number, y: number, most?: number): void {
    const text = String(content);
    const colour = opaqueColour(this.state.fillStyle, this.state.globalAlpha);
    if (text.trim() === "" || colour === undefined) return;
    const [a, b, c, d, e, f] = this.state.transform;
    if (Math.abs(b) > 1e-9 || Math.abs(c) > 1e-9 || a <= 0 || Math.abs(a - d) > 1e-9) {
      throw new UnsupportedDrawing(`text is horizontal and undistorted: '${text}'`);
    }
    const { size, weight } = parseFont(this.state.font);
    const missing = missingGlyph(text, weight);
    if (missing) throw new UnsupportedDrawing(`the font has no '${missing}', in '${text}'`);
    const height = baselines[this.state.textBaseline];
    const alignment = alignments[this.state.textAlign];
    if (height === undefined || alignment === undefined) {
      throw new UnsupportedDrawing(`unknown alignment ${this.state.textAlign} ${this.state.textBaseline}`);
    }
    const width = textWidth(text, size, weight);
    if (most !== undefined && width > most) throw new UnsupportedDrawing(`text is not squeezed: '${text}'`);
    const operation: Operation = {
      type: "text",
      text,
      x: hundredths(a * (x - width * alignment) + e),
      y: hundredths(d * (y + size * height) + f),
      size: hundredths(a * size),
      weight,
      colour,
      width: hundredths(a * width),
    };
    const box = {
      x: operation.x,
      y: operation.y - operation.size,
      width: operation.width,
      height: operation.size,
    };
    if (this.state.clip && !contains(this.state.clip, box)) {
      throw new UnsupportedDrawing(`text cannot be clipped: '${text}'`);
    }
    this.recorded.push(operation);
  }

  setLineDash(dash: readonly number[]): void {
    // As on a canvas, an odd list is taken twice.
    this.state.lineDash = dash.length % 2 === 1 ? [...dash, ...dash] : [...dash];
  }
  getLineDash(): number[] {
    return [...this.state.lineDash];
  }

  private fillPath(path: RecordingPath): void {
    const colour = opaqueColour(this.state.fillStyle, this.state.globalAlpha);
    const segments = path.path;
    if (colour === undefined || segments.length === 0) return;
    this.recorded.push({ type: "fill", path: segments, colour, ...this.clipFor(boundsOf(segments)) });
  }

  private strokePath(path: RecordingPath): void {
    const colour = opaqueColour(this.state.strokeStyle, this.state.globalAlpha);
    const segments = path.path;
    if (colour === undefined || segments.length === 0) return;
    if (this.state.lineDash.length > 0 && this.state.lineDashOffset !== 0) {
      throw new UnsupportedDrawing("dashes begin at the start of a line");
    }
    const [a, b, c, d] = this.state.transform;
    const scale = Math.sqrt(Math.abs(a * d - b * c));
    const width = hundredths(this.state.lineWidth * scale);
    const { x, y, width: w, height: h } = boundsOf(segments);
    this.recorded.push({
      type: "stroke",
      path: segments,
      colour,
      width,
      dash: this.state.lineDash.map((length) => hundredths(length * scale)),
      cap: this.state.lineCap,
      join: this.state.lineJoin,
      ...this.clipFor({ x: x - width / 2, y: y - width / 2, width: w + width, height: h + width }),
    });
  }

  /** A clip that cuts nothing off is left out. */
  private clipFor(bounds: Rectangle): { readonly clip?: Rectangle } {
    const clip = this.state.clip;
    return clip && !contains(clip, bounds) ? { clip } : {};
  }
}

/** `fill("evenodd")`, `stroke(path)` and the like. */
function refuse(rest: readonly unknown[], operation: string): void {
  if (rest.some((argument) => argument !== undefined && argument !== "nonzero")) {
    throw new UnsupportedDrawing(`${operation} takes the current path and the nonzero rule only`);
  }
}
