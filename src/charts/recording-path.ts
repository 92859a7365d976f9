import type { Rectangle, Segment } from "./drawing.ts";
import { hundredths, type Transform } from "./recording-state.ts";

/** A path under construction. Points go through the transform of the moment at which they are added. */
export class RecordingPath {
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

function apply(t: Transform, x: number, y: number): [number, number] {
  return [hundredths(t[0] * x + t[2] * y + t[4]), hundredths(t[1] * x + t[3] * y + t[5])];
}

/** The turn from one angle to the other, by the rules of the canvas: a whole turn or more is one circle. */
function sweepOf(from: number, to: number, anticlockwise: boolean): number {
  const turn = 2 * Math.PI;
  const raw = anticlockwise ? from - to : to - from;
  const clockwise = raw >= turn ? turn : ((raw % turn) + turn) % turn;
  return anticlockwise ? -clockwise : clockwise;
}

/** The smallest rectangle around a path; control points count, so that it may be a little large. */
export function boundsOf(path: readonly Segment[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const segment of path) {
    for (let index = 1; index < segment.length; index += 2) {
      const x = segment[index] as number;
      const y = segment[index + 1] as number;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The rectangle that a path is, or undefined when it is anything else. */
export function asRectangle(path: readonly Segment[]): Rectangle | undefined {
  const shape = path.map((segment) => segment[0]).join("");
  if (shape !== "MLLLZ") return undefined;
  const corners = path.slice(0, 4) as (readonly ["M" | "L", number, number])[];
  const parallel = corners.every(([, x, y], index) => {
    const [, nextX, nextY] = corners[(index + 1) % 4]!;
    return x === nextX || y === nextY;
  });
  return parallel ? boundsOf(path) : undefined;
}
