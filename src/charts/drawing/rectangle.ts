import type { Rectangle, Segment } from "./drawing.ts";

/** The part that two rectangles share; without width or height where they do not meet. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
}

export function contains(outer: Rectangle, inner: Rectangle): boolean {
  const hair = 0.005;
  return (
    inner.x >= outer.x - hair &&
    inner.y >= outer.y - hair &&
    inner.x + inner.width <= outer.x + outer.width + hair &&
    inner.y + inner.height <= outer.y + outer.height + hair
  );
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
