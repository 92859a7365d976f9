import { regularisedBeta } from "./beta.ts";

/**
 * The probability that chance alone would make two counts of events differ at least as much as these do, either way,
 * where both years have the same expected count: the conditional test on two Poisson counts. Given their sum, the
 * later count is binomial with an even chance; the smaller tail is doubled.
 *
 * J. Przyborowski and H. Wilenski, 'Homogeneity of results in testing samples from Poisson series', Biometrika 31
 * (1940), 313 to 323.
 *
 * @param dispersion how many times more than Poisson counts the counts of the series vary, at least 1. Both counts are
 *   divided by it, which keeps their ratio and makes their variance that of Poisson counts; the binomial tail is then
 *   an incomplete beta function, which is exact where the dispersion is 1.
 */
export function twoCountsTest(earlier: number, later: number, dispersion = 1): number {
  for (const count of [earlier, later]) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count of events: ${count}`);
  }
  if (!(dispersion >= 1)) throw new RangeError(`no dispersion below 1: ${dispersion}`);
  const [low, high] = [Math.min(earlier, later) / dispersion, Math.max(earlier, later) / dispersion];
  if (low === high) return 1;
  // P(X >= high) for X binomial of n = low + high with an even chance is I_1/2(high, low + 1).
  return Math.min(1, 2 * regularisedBeta(0.5, high, low + 1));
}
