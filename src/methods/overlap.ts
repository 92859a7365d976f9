import type { Limits } from "./normal.ts";

/** Whether two pairs of limits have a value in common, so that the two figures cannot be told apart by them alone. */
export function overlap(one: Limits, other: Limits): boolean {
  return one.lower <= other.upper && other.lower <= one.upper;
}
