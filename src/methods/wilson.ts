import { type Limits, normalQuantile } from "./normal.ts";

/**
 * Wilson score interval for a proportion of `count` in `denominator`, as proportions between 0 and 1.
 *
 * E. B. Wilson, 'Probable inference, the law of succession, and statistical inference', Journal of the American
 * Statistical Association 22 (1927), 209 to 212; the method public-health practice uses for proportions.
 */
export function wilson(count: number, denominator: number, level: number): Limits {
  if (!(denominator > 0 && count >= 0 && count <= denominator)) {
    throw new RangeError(`no proportion: ${count} of ${denominator}`);
  }
  const z = normalQuantile(level);
  const squared = z * z;
  const centre = 2 * count + squared;
  const spread = z * Math.sqrt(squared + 4 * count * (1 - count / denominator));
  const scale = 2 * (denominator + squared);
  // The exact limits at the ends are 0 and 1; computed ones differ in the last digit.
  return {
    lower: count === 0 ? 0 : (centre - spread) / scale,
    upper: count === denominator ? 1 : (centre + spread) / scale,
  };
}
