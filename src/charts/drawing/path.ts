import type { Segment } from "./drawing.ts";
import { apply, hundredths, type Transform } from "./transform.ts";

/** A path under construction. Points go through the transform of the moment at which they are added. */
export class PathBuilder {
  private readonly segments: Segment[] = [];
  /** Where the current subpath began and where it stands, before the transform; undefined when there is none. */
  private start: readonly [number, number] | undefined;

  get path(): readonly Segment[] {
    return this.segments.slice();
  }

  moveTo(transform: Transform, x: number, y: number): void {
    this.start = [x, y];
    this.segments.push(["M", ...apply(transform, x, y)]);
  }

  lineTo(transform: Transform, x: number, y: number): void {
    if (this.start) this.segments.push(["L", ...apply(transform, x, y)]);
    else this.moveTo(transform, x, y);
  }

  curveTo(
    transform: Transform,
    [x1, y1, x2, y2, x, y]: readonly [number, number, number, number, number, number],
  ): void {
    if (!this.start) this.moveTo(transform, x1, y1);
    this.segments.push([
      "C",
      ...apply(transform, x1, y1),
      ...apply(transform, x2, y2),
      ...apply(transform, x, y),
    ]);
  }

  quadraticTo(transform: Transform, x1: number, y1: number, x: number, y: number): void {
    if (!this.start) this.moveTo(transform, x1, y1);
    const [fromX, fromY] = this.end();
    const [controlX, controlY] = apply(transform, x1, y1);
    const [toX, toY] = apply(transform, x, y);
    const third = (from: number, control: number) => hundredths(from + (2 / 3) * (control - from));
    this.segments.push([
      "C",
      third(fromX, controlX),
      third(fromY, controlY),
      third(toX, controlX),
      third(toY, controlY),
      toX,
      toY,
    ]);
  }

  /** A circular arc as Bézier curves of at most a quarter turn each. */
  arc(
    transform: Transform,
    [x, y, radius]: readonly [number, number, number],
    from: number,
    to: number,
    anticlockwise: boolean,
  ): void {
    const sweep = sweepOf(from, to, anticlockwise);
    this.lineTo(transform, x + radius * Math.cos(from), y + radius * Math.sin(from));
    const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
    const step = sweep / pieces;
    const reach = (4 / 3) * Math.tan(step / 4) * radius;
    for (let piece = 0; piece < pieces; piece++) {
      const a = from + piece * step;
      const b = a + step;
      this.curveTo(transform, [
        x + radius * Math.cos(a) - reach * Math.sin(a),
        y + radius * Math.sin(a) + reach * Math.cos(a),
        x + radius * Math.cos(b) + reach * Math.sin(b),
        y + radius * Math.sin(b) - reach * Math.cos(b),
        x + radius * Math.cos(b),
        y + radius * Math.sin(b),
      ]);
    }
  }

  rect(transform: Transform, x: number, y: number, width: number, height: number): void {
    this.moveTo(transform, x, y);
    this.lineTo(transform, x + width, y);
    this.lineTo(transform, x + width, y + height);
    this.lineTo(transform, x, y + height);
    this.close();
    this.start = [x, y];
  }

  close(): void {
    if (this.start && this.segments.at(-1)?.[0] !== "Z") this.segments.push(["Z"]);
  }

  private end(): readonly [number, number] {
    for (let index = this.segments.length - 1; index >= 0; index--) {
      const segment = this.segments[index]!;
      if (segment[0] !== "Z") return [segment.at(-2) as number, segment.at(-1) as number];
    }
    return [0, 0];
  }
}

/** The turn from one angle to the other, by the rules of the canvas: a whole turn or more is one circle. */
function sweepOf(from: number, to: number, anticlockwise: boolean): number {
  const turn = 2 * Math.PI;
  const raw = anticlockwise ? from - to : to - from;
  const clockwise = raw >= turn ? turn : ((raw % turn) + turn) % turn;
  return anticlockwise ? -clockwise : clockwise;
}
