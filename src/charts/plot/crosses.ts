import type { Rectangle } from "../drawing/drawing.ts";

type Place = readonly [number, number];

/** Whether a straight line that is drawn from left to right goes through a box, or past it within a point. */
export function crosses(from: Place, to: Place, box: Rectangle): boolean {
  const left = Math.max(from[0], box.x);
  const right = Math.min(to[0], box.x + box.width);
  if (left > right) return false;
  const rise = to[0] > from[0] ? (to[1] - from[1]) / (to[0] - from[0]) : 0;
  const at = (x: number) => from[1] + (x - from[0]) * rise;
  const [high, low] = [Math.min(at(left), at(right)), Math.max(at(left), at(right))];
  return low > box.y - 1 && high < box.y + box.height + 1;
}

/** Whether any piece of a line goes through a box. */
export function lineCrosses(line: readonly Place[], box: Rectangle): boolean {
  return line.slice(1).some((to, index) => crosses(line[index]!, to, box));
}
