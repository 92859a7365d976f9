import { regularisedBeta } from "./beta.ts";
import type { Limits } from "./normal.ts";

/**
 * Control limits of a funnel: the shares, between 0 and 1, outside of which chance alone would put a share of
 * `denominator` people with a probability of at most (100 - level) / 2 per cent above, and as much below, were the
 * chance of each person `centre`. They are exact: a count lies outside where its binomial tail is smaller than that.
 * Between whole counts the binomial distribution is continued by the incomplete beta function, so that the limits are
 * smooth. Where chance alone could give 0, or everybody, too often, the limit is 0 or 1, and nothing lies outside it.
 *
 * D. J. Spiegelhalter, 'Funnel plots for comparing institutional performance', Statistics in Medicine 24 (2005), 1185
 * to 1202, section A.1.1, but without its interpolation, by which a count may lie outside that chance gives more often.
 * The normal limits centre +- z sqrt(centre (1 - centre) / n) of Fingertips are near these where many are expected; of
 * rare events they call far too many areas unusual.
 *
 * @param dispersion how many times more than chance alone the shares of areas vary, at least 1. Count and denominator
 *   are divided by it, which keeps the share and makes its variance that many times greater.
 */
export function funnelLimits(centre: number, denominator: number, level: number, dispersion = 1): Limits {
  wantShare(centre, denominator);
  if (!(level > 0 && level < 100)) throw new RangeError(`no limits at a level of ${level}%`);
  if (!(dispersion >= 1)) throw new RangeError(`no dispersion below 1: ${dispersion}`);
  if (centre === 0 || centre === 1) return { lower: centre, upper: centre };
  const tail = (1 - level / 100) / 2;
  const size = denominator / dispersion;
  return {
    lower: 1 - upperLimit(1 - centre, size, tail),
    upper: upperLimit(centre, size, tail),
  };
}

/**
 * The probability that chance alone puts a share of `denominator` people outside limits at this level; less than the
 * level says, because counts are whole. Where shares vary more than by chance it is not known so exactly, and the
 * probability that the level says is given.
 */
export function chanceOutside(centre: number, denominator: number, level: number, dispersion = 1): number {
  const { lower, upper } = funnelLimits(centre, denominator, level, dispersion);
  if (centre === 0 || centre === 1) return 0;
  const tail = (1 - level / 100) / 2;
  if (dispersion > 1) return (upper < 1 ? tail : 0) + (lower > 0 ? tail : 0);
  const above = Math.floor(upper * denominator) + 1;
  const below = Math.ceil(lower * denominator) - 1;
  return (
    (above <= denominator ? atLeast(above, denominator, centre) : 0) +
    (below >= 0 ? atLeast(denominator - below, denominator, 1 - centre) : 0)
  );
}

/** The probability of at least `count` of `size`, each with the chance `centre`; for counts above 0. */
function atLeast(count: number, size: number, centre: number): number {
  return regularisedBeta(centre, count, size - count + 1);
}

/** The share at which the upper tail is as small as `tail`. */
function upperLimit(centre: number, size: number, tail: number): number {
  if (atLeast(size, size, centre) >= tail) return 1;
  let low = 0;
  let high = size;
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (atLeast(middle, size, centre) >= tail) low = middle;
    else high = middle;
  }
  return high / size;
}

function wantShare(centre: number, denominator: number): void {
  if (!(centre >= 0 && centre <= 1 && denominator > 0 && Number.isFinite(denominator)))
    throw new RangeError(`no share: ${centre} of ${denominator}`);
}
