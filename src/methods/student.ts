import { regularisedBeta } from "./beta.ts";

/** The probability of a value at least as far from 0 as `t`, either way, under Student's t with `degrees` of freedom. */
export function studentTwoSided(t: number, degrees: number): number {
  if (!(degrees > 0)) throw new RangeError(`no t distribution with ${degrees} degrees of freedom`);
  if (!Number.isFinite(t)) return 0;
  return regularisedBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
}
