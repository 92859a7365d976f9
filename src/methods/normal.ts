/** Two-sided standard normal quantiles for the confidence levels that the reports use. */
const quantiles: Readonly<Record<number, number>> = {
  95: 1.959963984540054,
  99.8: 3.090232306167813,
};

/** `z` for a confidence level in per cent; throws on a level that no report uses. */
export function normalQuantile(level: number): number {
  const z = quantiles[level];
  if (z === undefined) throw new RangeError(`no normal quantile for a confidence level of ${level}%`);
  return z;
}

/** Two-sided limits, in the unit of what was estimated. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}
