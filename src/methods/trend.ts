/** The exact test cannot find a trend at the 5% level in fewer values: four in order come about once in twelve. */
export const leastForTrend = 5;

/** Whether later values tend to be higher (S above 0) or lower, and how easily chance alone would order them so. */
export interface Trend {
  /** Pairs in which the later value is higher less pairs in which it is lower. */
  readonly s: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * The Mann-Kendall test for a trend, exact, also where values are equal: S is the number of pairs of untied values less
 * twice the inversions among them, and the inversions of a shuffled multiset are counted by a Gaussian multinomial.
 *
 * H. B. Mann, Econometrica 13 (1945), 245 to 259; M. G. Kendall, Rank Correlation Methods (1975).
 */
export function mannKendall(values: readonly number[]): Trend {
  const pairs = values.flatMap((value, index) =>
    values.slice(index + 1).map((later) => Math.sign(later - value)),
  );
  const s = pairs.reduce<number>((sum, each) => sum + each, 0);
  const counts = inversionCounts(sizesOfTies(values));
  const untied = counts.length - 1;
  const total = counts.reduce((sum, each) => sum + each, 0);
  const atLeast = counts.reduce(
    (sum, each, inversions) => (Math.abs(untied - 2 * inversions) >= Math.abs(s) ? sum + each : sum),
    0,
  );
  return { s, p: atLeast / total };
}

function sizesOfTies(values: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}

/** How many orders of a multiset have 0, 1, 2 ... inversions: a product of Gaussian binomials. */
function inversionCounts(ties: readonly number[]): number[] {
  let placed = 0;
  let counts = [1];
  for (const size of ties) {
    counts = times(counts, gaussianBinomial(placed + size, size));
    placed += size;
  }
  return counts;
}

/** The coefficients of [n choose k] in q, by Pascal's rule: [n, k] = [n-1, k-1] + q^k [n-1, k]. */
function gaussianBinomial(n: number, k: number): number[] {
  let row: number[][] = [[1]];
  for (let each = 1; each <= n; each++) {
    row = Array.from({ length: Math.min(each, k) + 1 }, (_, index) => {
      const without = row[index];
      const shifted = without === undefined ? [] : [...Array<number>(index).fill(0), ...without];
      return plus(index === 0 ? [] : row[index - 1]!, shifted);
    });
  }
  return row[k]!;
}

function plus(one: readonly number[], other: readonly number[]): number[] {
  const length = Math.max(one.length, other.length);
  return Array.from({ length }, (_, index) => (one[index] ?? 0) + (other[index] ?? 0));
}

function times(one: readonly number[], other: readonly number[]): number[] {
  const product = Array<number>(one.length + other.length - 1).fill(0);
  for (const [i, a] of one.entries()) for (const [j, b] of other.entries()) product[i + j]! += a * b;
  return product;
}
