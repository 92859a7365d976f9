import type { PlotComparison } from "../plot/comparison.ts";
import type { PlotLimits } from "../plot/plot-cell.ts";

export type Level = NonNullable<PlotComparison["funnel"]>["limits"][number];
type Place = readonly [number, number];

/** The limits at a denominator, between two that are given in a straight line; undefined where none are given. */
export function limitsAt({ points }: Level, denominator: number): PlotLimits | undefined {
  const after = points.findIndex((each) => each.denominator >= denominator);
  const [next, before] = [points[after] ?? points.at(-1), points[after - 1]];
  if (!next || !before || next.denominator <= before.denominator) return next;
  const share = (denominator - before.denominator) / (next.denominator - before.denominator);
  const between = (from: number, to: number) => from + share * (to - from);
  return { lower: between(before.lower, next.lower), upper: between(before.upper, next.upper) };
}

/** The parts of a line that lie between two heights, `least` above `greatest` on the page. */
export function within(line: readonly Place[], least: number, greatest: number): Place[][] {
  const parts: Place[][] = [];
  let open = false;
  for (const [index, to] of line.slice(1).entries()) {
    const piece = cut(line[index]!, to, least, greatest);
    if (!piece) {
      open = false;
      continue;
    }
    if (open) parts.at(-1)!.push(piece[1]);
    else parts.push([...piece]);
    open = piece[1] === to;
  }
  return parts;
}

/** A straight piece as far as it lies between two heights. */
function cut(from: Place, to: Place, least: number, greatest: number): readonly [Place, Place] | undefined {
  const rise = to[1] - from[1];
  const shareAt = (height: number) => (height - from[1]) / rise;
  const [enters, leaves] =
    rise === 0
      ? from[1] >= least && from[1] <= greatest
        ? [0, 1]
        : [1, 0]
      : [
          Math.max(0, Math.min(shareAt(least), shareAt(greatest))),
          Math.min(1, Math.max(shareAt(least), shareAt(greatest))),
        ];
  if (enters >= leaves) return undefined;
  const at = (share: number): Place =>
    share === 0 ? from : share === 1 ? to : [from[0] + share * (to[0] - from[0]), from[1] + share * rise];
  return [at(enters), at(leaves)];
}
