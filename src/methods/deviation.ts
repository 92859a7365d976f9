/** How far counts and shares lie from what is expected, in units that are alike for small and for large ones. */

/** What an expected count stands on. */
export interface Expectation {
  readonly count: number;
  /** Of how many years it is the mean. */
  readonly years: number;
  /** How far such a count moves in a year beside chance, as a share of it. */
  readonly movement: number;
}

/**
 * The deviation of a count from an expected one in standard deviations, on the scale of square roots, where a Poisson
 * count has the same variance whatever its size: z = 2(√(y + 3/8) - √(m + 3/8)) / √(1 + 1/n + m q²). Its terms are the
 * chance in the count, the chance in a mean of n years, and real movement of a share q of it.
 *
 * F. J. Anscombe, 'The transformation of Poisson, binomial and negative-binomial data', Biometrika 35 (1948), 246 to
 * 254. The last term is the negative binomial's, by the delta method.
 */
export function rootDeviation(count: number, { count: mean, years, movement }: Expectation): number {
  const distance = 2 * (Math.sqrt(count + 3 / 8) - Math.sqrt(mean + 3 / 8));
  return distance / Math.sqrt(1 + 1 / years + mean * movement ** 2);
}

/** A part of a whole. */
export interface Part {
  readonly part: number;
  readonly whole: number;
}

/**
 * The deviation of a share from an earlier one in standard deviations, on the scale of the arcsine, where a binomial
 * share has the same variance whatever its size. `movement` is how far the odds of such a share move in a year beside
 * chance, as a logarithm.
 *
 * F. J. Anscombe, as for `rootDeviation`: arcsin √((y + 3/8) / (n + 3/4)), with variance 1 / (4n + 2).
 */
export function shareDeviation(now: Part, before: Part, movement: number): number {
  const scale = ({ part, whole }: Part) => 2 * Math.asin(Math.sqrt((part + 3 / 8) / (whole + 3 / 4)));
  const share = (before.part + 3 / 8) / (before.whole + 3 / 4);
  const variance = 1 / (now.whole + 1 / 2) + 1 / (before.whole + 1 / 2) + movement ** 2 * share * (1 - share);
  return (scale(now) - scale(before)) / Math.sqrt(variance);
}

/**
 * One number for several independent deviations: their squares added up and brought to the scale of a single
 * deviation, so that it can be held to the same threshold.
 *
 * E. B. Wilson and M. M. Hilferty, 'The distribution of chi-square', Proceedings of the National Academy of Sciences
 * 17 (1931), 684 to 688.
 */
export function jointDeviation(deviations: readonly number[]): number {
  const degrees = deviations.length;
  const squares = deviations.reduce((sum, each) => sum + each ** 2, 0);
  const correction = 2 / (9 * degrees);
  return (Math.cbrt(squares / degrees) - (1 - correction)) / Math.sqrt(correction);
}

/**
 * The chance that a count is the very number that is the likeliest: the height of a normal curve of its variance, to
 * which 1/12 is added for the rounding to whole numbers. Of a Poisson count it differs from the exact chance by less
 * than 0.1 below a mean of 1 and by less than 0.02 above.
 *
 * W. F. Sheppard, 'On the calculation of the most probable values of frequency-constants', Proceedings of the London
 * Mathematical Society 29 (1898), 353 to 380, for the twelfth.
 */
export function chanceOfSame(variance: number): number {
  return Math.min(1, 1 / Math.sqrt(2 * Math.PI * (variance + 1 / 12)));
}
