import type { PlotLimits } from "../plot/plot-cell.ts";

/**
 * How far limits are drawn on either side. Those of one area can go far beyond the values and limits of all others,
 * which would then lie on a heap: so they are drawn as far again as the values spread, or twice as far as half of all
 * limits go, and end in an arrow there.
 */
export function reach(
  values: readonly number[],
  pairs: readonly { readonly value: number; readonly limits: PlotLimits }[],
): PlotLimits {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const arms = pairs
    .flatMap(({ value, limits }) => [value - limits.lower, limits.upper - value])
    .sort((a, b) => a - b);
  const beyond = Math.max(greatest - least, 2 * (arms[Math.floor(arms.length / 2)] ?? 0));
  return {
    lower: Math.max(least - beyond, Math.min(least, ...pairs.map(({ limits }) => limits.lower))),
    upper: Math.min(greatest + beyond, Math.max(greatest, ...pairs.map(({ limits }) => limits.upper))),
  };
}
