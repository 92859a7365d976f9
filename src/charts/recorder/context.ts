import type { Operation, Rectangle } from "../drawing/drawing.ts";
import { PathBuilder } from "../drawing/path.ts";
import { asRectangle, boundsOf, contains, intersection } from "../drawing/rectangle.ts";
import { hundredths, identity, multiply } from "../drawing/transform.ts";
import { UnsupportedDrawing } from "../drawing/unsupported.ts";
import { opaqueColour } from "./css.ts";
import { RecordingProperties } from "./properties.ts";
import type { State } from "./state.ts";
import { measured, placedText } from "./text.ts";

/**
 * A Canvas 2D context that draws nothing and records what it is told as operations of a drawing. It knows what
 * Chart.js uses. Anything else throws {@link UnsupportedDrawing}, or a TypeError where the name is not known at
 * all, so that nothing is left out of a picture unnoticed.
 */
export class RecordingContext extends RecordingProperties {
  readonly canvas: { readonly width: number; readonly height: number };
  private saved: State[] = [];
  private current = new PathBuilder();
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
    this.current = new PathBuilder();
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
    const path = new PathBuilder();
    path.rect(this.state.transform, x, y, width, height);
    this.fillPath(path);
  }
  stroke(...rest: readonly unknown[]): void {
    refuse(rest, "stroke");
    this.strokePath(this.current);
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    const path = new PathBuilder();
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
    return { width: text === undefined || text === null ? 0 : measured(this.state, String(text)) };
  }
  fillText(text: unknown, x: number, y: number, most?: number): void {
    const operation = placedText(this.state, String(text), x, y, most);
    if (operation) this.recorded.push(operation);
  }

  setLineDash(dash: readonly number[]): void {
    // As on a canvas, an odd list is taken twice.
    this.state.lineDash = dash.length % 2 === 1 ? [...dash, ...dash] : [...dash];
  }
  getLineDash(): number[] {
    return [...this.state.lineDash];
  }

  private fillPath(path: PathBuilder): void {
    const colour = opaqueColour(this.state.fillStyle, this.state.globalAlpha);
    const segments = path.path;
    if (colour === undefined || segments.length === 0) return;
    this.recorded.push({ type: "fill", path: segments, colour, ...this.clipFor(boundsOf(segments)) });
  }

  private strokePath(path: PathBuilder): void {
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
