import type { Segment } from "../drawing/drawing.ts";
import { hundredths } from "../drawing/transform.ts";

type Ring = readonly (readonly [number, number])[];

/** Parallel lines, rising to the right, that fill rings by the even-odd rule; `apart` points from each other. */
export function hatchPath(rings: readonly Ring[], apart: number): readonly Segment[] {
  // Along a line x + y is constant, so lines are found by that sum and cut by it.
  const cuts = new Map<number, number[]>();
  for (const ring of rings) {
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length]!;
      const [from, to] = [(x1 + y1) / apart, (x2 + y2) / apart];
      for (let line = Math.ceil(Math.min(from, to)); line < Math.max(from, to); line++) {
        const x = x1 + ((line - from) / (to - from)) * (x2 - x1);
        const found = cuts.get(line);
        if (found) found.push(x);
        else cuts.set(line, [x]);
      }
    });
  }
  const path: Segment[] = [];
  for (const line of [...cuts.keys()].sort((a, b) => a - b)) {
    const xs = cuts.get(line)!.sort((a, b) => a - b);
    for (let index = 0; index + 1 < xs.length; index += 2) {
      const [from, to] = [xs[index]!, xs[index + 1]!];
      path.push(
        ["M", hundredths(from), hundredths(line * apart - from)],
        ["L", hundredths(to), hundredths(line * apart - to)],
      );
    }
  }
  return path;
}
