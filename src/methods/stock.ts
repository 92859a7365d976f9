import { studentTwoSided } from "./student.ts";

/** A change of a stock is tested where at least so many earlier yearly changes are known. */
export const leastChanges = 3;

/**
 * The probability of a change of a stock at least as large as this, either way, were it no more than the irregular
 * movement of the series: the change divided by the standard deviation of the earlier yearly changes about their mean,
 * by Student's t. A number that grows by much the same every year has moved; one that goes up and down has not.
 *
 * Undefined where too few earlier changes are known.
 */
export function stockChangeTest(earlierChanges: readonly number[], change: number): number | undefined {
  const count = earlierChanges.length;
  if (count < leastChanges) return undefined;
  const { variance } = spread(earlierChanges);
  return studentTwoSided(change / Math.sqrt(variance), count - 1);
}

/**
 * The probability of yearly changes of a stock that on average lie at least as far from 0 as these, had the series no
 * drift: Student's t on the changes. Years of a stock carry over from one to the next, so that tests which take them
 * for independent find trends where there are none. Undefined where there are too few changes.
 */
export function driftTest(changes: readonly number[]): number | undefined {
  const count = changes.length;
  if (count < leastChanges) return undefined;
  const { mean, variance } = spread(changes);
  return studentTwoSided(mean / Math.sqrt(variance / count), count - 1);
}

/**
 * Mean and variance of yearly changes. A change is of those who came less those who left; were both Poisson counts, its
 * variance would be their sum and so at least the size of its mean (J. G. Skellam, Journal of the Royal Statistical
 * Society 109 (1946), 296). No series is taken to be steadier than that, nor steadier than one person.
 */
function spread(changes: readonly number[]): { readonly mean: number; readonly variance: number } {
  const count = changes.length;
  const mean = changes.reduce((sum, each) => sum + each, 0) / count;
  const variance = changes.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (count - 1);
  return { mean, variance: Math.max(variance, Math.abs(mean), 1) };
}
