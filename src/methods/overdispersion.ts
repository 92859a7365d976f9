import { quantile } from "./robust.ts";

/** Of fewer areas nobody can say how much they vary. */
export const leastAreas = 10;

/** A share as its two counts. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** How many times more than chance alone the shares of areas vary. */
export interface Overdispersion {
  /** The variance of the areas about the centre, in that which chance alone gives; 1 or more. */
  readonly ratio: number;
  /** Whether chance alone is unlikely to make it so great. Where it is not, nothing is widened. */
  readonly beyondChance: boolean;
}

/** The share of areas at each end whose z scores are drawn in to those of their neighbours. */
const drawnIn = 0.1;

/** The mean square of standard normal deviates that are drawn in so. */
const leftByDrawingIn = 0.678_654_558_874_447_5;

/**
 * How much more the shares of areas vary about a centre than chance alone would make them: the mean square of their z
 * scores, of which the lowest and the highest tenth are drawn in to the ends of the others (winsorised), so that a few
 * unusual areas do not widen the limits that are to find them. Drawing in takes a third of the variance of normal
 * deviates away, which is put back; without that limits would be too narrow. The ratio is beyond chance above
 * 1 + 2 sqrt(2 / areas). Undefined of fewer areas than {@link leastAreas}.
 *
 * D. J. Spiegelhalter, 'Funnel plots for comparing institutional performance', Statistics in Medicine 24 (2005), 1185
 * to 1202, and 'Handling over-dispersion of performance indicators', Quality and Safety in Health Care 14 (2005), 347
 * to 351.
 */
export function overdispersionOf(shares: readonly Share[], centre: number): Overdispersion | undefined {
  if (shares.length < leastAreas || !(centre > 0 && centre < 1)) return undefined;
  const scores = shares.map((share) => zScore(share, centre)).sort((a, b) => a - b);
  const [low, high] = [quantile(scores, drawnIn), quantile(scores, 1 - drawnIn)];
  const squares = scores.map((z) => Math.min(high, Math.max(low, z)) ** 2);
  const ratio = squares.reduce((sum, each) => sum + each, 0) / squares.length / leftByDrawingIn;
  return {
    ratio: Math.max(1, ratio),
    beyondChance: ratio > 1 + 2 * Math.sqrt(2 / shares.length),
  };
}

function zScore({ numerator, denominator }: Share, centre: number): number {
  if (!(denominator > 0 && numerator >= 0 && numerator <= denominator))
    throw new RangeError(`no share: ${numerator} of ${denominator}`);
  return (numerator - denominator * centre) / Math.sqrt(denominator * centre * (1 - centre));
}
