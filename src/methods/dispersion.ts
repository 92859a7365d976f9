/** A series of yearly counts, earliest first; undefined where a year has no count that may be compared. */
export type YearlyCounts = readonly (number | undefined)[];

/** A dispersion is estimated from at least so many pairs of years. */
export const leastPairs = 3;

/**
 * How many times more than Poisson counts the counts of some series vary from one year to the next, at least 1. Of two
 * Poisson counts a and b with the same mean, (b - a)^2 / (a + b) is 1 on average; its mean over all pairs of
 * consecutive years is the estimate. It is taken of differences, so that a slow trend does not count as variation.
 * Undefined where there are too few pairs.
 */
export function dispersionOf(series: readonly YearlyCounts[]): number | undefined {
  const ratios = series.flatMap((counts) =>
    counts.slice(1).flatMap((later, index) => {
      const earlier = counts[index];
      if (earlier === undefined || later === undefined || earlier + later === 0) return [];
      return [(later - earlier) ** 2 / (earlier + later)];
    }),
  );
  if (ratios.length < leastPairs) return undefined;
  return Math.max(1, ratios.reduce((sum, each) => sum + each, 0) / ratios.length);
}
