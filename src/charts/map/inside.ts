import type { PlanePoint } from "../../reference/boundaries.ts";
import type { Rectangle } from "../drawing/drawing.ts";

/** Rings of which each is closed; what lies in an odd number of them is inside. */
export type Rings = readonly (readonly PlanePoint[])[];

/** The middle of a line of text is farther from its ends than from its top: distances across count for less. */
const aspect = 2.2;
const grid = 16;
const refinements = 5;

/**
 * The point inside rings that is farthest from every edge, where distances to the left and right count for less than half
 * of those up and down: the best place for a short line of text. Found by a grid that becomes finer around its best point.
 */
export function roomiestPoint(rings: Rings): PlanePoint {
  const stretched = rings.map((ring) => ring.map(([x, y]): PlanePoint => [x / aspect, y]));
  const points = stretched.flat();
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  let [stepX, stepY] = [(right - left) / grid, (bottom - top) / grid];
  let best: { readonly at: PlanePoint; readonly room: number } = { at: points[0]!, room: -Infinity };
  const tryAt = (at: PlanePoint) => {
    const room = roomAt(stretched, at, best.room);
    if (room !== undefined) best = { at, room };
  };
  for (let row = 0; row < grid; row += 1) {
    for (let column = 0; column < grid; column += 1) {
      tryAt([left + (column + 0.5) * stepX, top + (row + 0.5) * stepY]);
    }
  }
  for (let round = 0; round < refinements; round += 1) {
    [stepX, stepY] = [stepX / 2, stepY / 2];
    const [x, y] = best.at;
    for (const dy of [-1, 0, 1]) for (const dx of [-1, 0, 1]) tryAt([x + dx * stepX, y + dy * stepY]);
  }
  return [best.at[0] * aspect, best.at[1]];
}

/** Whether all of a rectangle lies inside the rings. */
export function holds(rings: Rings, box: Rectangle): boolean {
  return isInside(rings, [box.x + box.width / 2, box.y + box.height / 2]) && !touches(rings, box);
}

/** Whether an edge runs through a rectangle. */
export function touches(lines: Rings, { x, y, width, height }: Rectangle): boolean {
  return lines.some((line) =>
    line.some((to, index) => {
      const from = line[index - 1];
      if (!from) return false;
      // The part of the edge that lies between each pair of sides, in shares of its length.
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      let [enters, leaves] = [0, 1];
      for (const [distance, way] of [
        [x - from[0], dx],
        [from[0] - x - width, -dx],
        [y - from[1], dy],
        [from[1] - y - height, -dy],
      ] as const) {
        if (way === 0) {
          if (distance > 0) return false;
        } else if (way > 0) enters = Math.max(enters, distance / way);
        else leaves = Math.min(leaves, distance / way);
      }
      return enters <= leaves;
    }),
  );
}

export function isInside(rings: Rings, [x, y]: PlanePoint): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const from = ring[index - 1]!;
      const to = ring[index]!;
      if (from[1] > y === to[1] > y) continue;
      if (x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])) inside = !inside;
    }
  }
  return inside;
}

/** The square of the distance from a point inside to the nearest edge, if it is more than `least`. */
function roomAt(rings: Rings, at: PlanePoint, least: number): number | undefined {
  const [x, y] = at;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const from = ring[index - 1]!;
      const to = ring[index]!;
      const dx = to[0] - from[0];
      const dy = to[1] - from[1];
      const share = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
      const along = share < 0 ? 0 : share > 1 ? 1 : share;
      const across = x - from[0] - along * dx;
      const down = y - from[1] - along * dy;
      nearest = Math.min(nearest, across * across + down * down);
    }
    // Most points are nearer to some edge than the best so far is to all.
    if (nearest <= least) return undefined;
  }
  return isInside(rings, at) ? nearest : undefined;
}

function extent(numbers: readonly number[]): readonly [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
