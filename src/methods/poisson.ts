import { type Limits, normalQuantile } from "./normal.ts";

/** Counts below this take exact limits; Byar's approximation serves from here on. */
export const exactBelow = 10;

/** Limits for a count of events: exact below 10, Byar's approximation from 10. */
export function poissonLimits(count: number, level: number): Limits {
  return count < exactBelow ? exactPoisson(count, level) : byar(count, level);
}

/**
 * Byar's approximation to the exact Poisson limits of a count.
 *
 * N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research, volume II (1987), page 69.
 */
export function byar(count: number, level: number): Limits {
  wantCount(count);
  const z = normalQuantile(level);
  const next = count + 1;
  return {
    lower: count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  };
}

/**
 * Exact limits of a Poisson count, by bisection on the cumulative distribution.
 *
 * F. Garwood, 'Fiducial limits for the Poisson distribution', Biometrika 28 (1936), 437 to 442.
 */
export function exactPoisson(count: number, level: number): Limits {
  wantCount(count);
  if (!(level > 0 && level < 100)) throw new RangeError(`no limits at a confidence level of ${level}%`);
  const tail = (1 - level / 100) / 2;
  return {
    lower: count === 0 ? 0 : bisect((mean) => cumulative(count - 1, mean) > 1 - tail, count),
    upper: bisect((mean) => cumulative(count, mean) > tail, count + 40 + 10 * Math.sqrt(count + 1)),
  };
}

function wantCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count of events: ${count}`);
}

/** The probability of at most `count` events where `mean` are expected. */
function cumulative(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let total = term;
  for (let k = 1; k <= count; k++) {
    term *= mean / k;
    total += term;
  }
  return total;
}

/** The mean up to which `holds` is true, between 0 and `most`, to the precision of a double. */
function bisect(holds: (mean: number) => boolean, most: number): number {
  let low = 0;
  let high = most;
  for (let step = 0; step < 200 && low < high; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
