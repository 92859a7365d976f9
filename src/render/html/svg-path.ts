import type { Segment } from "../../charts/drawing/drawing.ts";

/** Paths by their data: the reports of one release share most of their drawings. */
const known = new WeakMap<readonly Segment[], string>();

/**
 * Path data, short: a map has ten thousand points. Every point is set on a grid of tenths of a point, which no
 * screen shows at the size of charts, and written as its way from the one before, so that roundings never add up
 * and neighbouring shapes keep their common line.
 */
export function pathData(path: readonly Segment[]): string {
  let data = known.get(path);
  if (data === undefined) {
    data = written(path);
    known.set(path, data);
  }
  return data;
}

function written(path: readonly Segment[]): string {
  let data = "";
  let command = "";
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  for (const segment of path) {
    const letter = segment[0];
    if (letter === "Z") {
      data += "z";
      command = "z";
      x = startX;
      y = startY;
      continue;
    }
    const name = letter === "M" ? "M" : letter === "L" ? "l" : "c";
    const [fromX, fromY] = letter === "M" ? [0, 0] : [x, y];
    // A letter stands for all that follow it, but a second pair after an M would be a line.
    let first = name !== command || name === "M";
    if (first) data += name;
    for (let index = 1; index < segment.length; index += 2) {
      x = tenths(segment[index] as number);
      y = tenths(segment[index + 1] as number);
      data += separated(x - fromX, first) + separated(y - fromY, false);
      first = false;
    }
    if (letter === "M") {
      startX = x;
      startY = y;
    }
    command = name;
  }
  return data;
}

function tenths(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`a drawing has a coordinate that is not a number: ${value}`);
  return Math.round(value * 10);
}

/** A number of tenths as a decimal; a minus sign parts it from the number before as well as a space does. */
function separated(value: number, first: boolean): string {
  const size = Math.abs(value);
  const whole = Math.trunc(size / 10);
  const rest = size % 10;
  const text = rest === 0 ? `${whole}` : `${whole === 0 ? "" : whole}.${rest}`;
  if (value < 0) return `-${text}`;
  return first ? text : ` ${text}`;
}
