/** Estimates that a few faulty numbers cannot move far. */

/** The middle number, or the mean of the two in the middle; undefined of nothing. */
export function median(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * The spread of deviations around 0, as a standard deviation: their median size times 1.4826, which makes it that of
 * a normal distribution. Half of the numbers may be faulty before it breaks down.
 *
 * F. R. Hampel, 'The influence curve and its role in robust estimation', Journal of the American Statistical
 * Association 69 (1974), 383 to 393.
 */
export function robustSpread(deviations: readonly number[]): number | undefined {
  const middle = median(deviations.map(Math.abs));
  return middle === undefined ? undefined : middle * 1.4826;
}

/**
 * How far a number lies outside the middle half of others, in lengths of that half; 0 for a number within it.
 * Tukey calls what lies more than 1.5 lengths out an outlier, and more than 3 far out.
 *
 * J. W. Tukey, Exploratory Data Analysis (1977), section 2D.
 */
export function lengthsOutside(number: number, others: readonly number[]): number {
  const sorted = [...others].sort((a, b) => a - b);
  const [low, high] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  const length = high - low;
  const beyond = Math.max(low - number, number - high, 0);
  if (beyond === 0) return 0;
  return length > 0 ? beyond / length : Number.POSITIVE_INFINITY;
}

/** A quantile of sorted numbers, between neighbours in a straight line. */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const above = Math.ceil(position);
  return sorted[below]! + (sorted[above]! - sorted[below]!) * (position - below);
}
