import type { Figure, Status } from "./figure.ts";
import { count, notApplicable, notAvailable, type Value } from "./value.ts";

/**
 * All arithmetic over figures. Every function is total: what cannot be computed is a value that says so,
 * never a number, never an exception.
 */

/**
 * The sum of values. Cells that cannot exist are passed over. If anything else is missing, approximate or not
 * a count, the sum is not available: a sum over something missing is not a number.
 */
export function sum(values: readonly Value[]): Value {
  const parts = values.filter((value) => value.kind !== "not-applicable");
  if (parts.length === 0) return values.length > 0 ? notApplicable : notAvailable;
  let total = 0;
  for (const part of parts) {
    if (part.kind === "not-collected" && parts.every((each) => each.kind === "not-collected")) return part;
    if (part.kind !== "count") return notAvailable;
    total += part.count;
  }
  return count(total);
}

/** What could be added of a list of values, and how many of them that was. */
export interface PartialSum {
  readonly value: Value;
  readonly counted: number;
  readonly of: number;
}

/** Adds the counts among the values and says how many they were. Without any the value is not available. */
export function partialSum(values: readonly Value[]): PartialSum {
  let total = 0;
  let counted = 0;
  for (const value of values) {
    if (value.kind !== "count") continue;
    total += value.count;
    counted++;
  }
  return { value: counted > 0 ? count(total) : notAvailable, counted, of: values.length };
}

/** `numerator / denominator * base`; not available unless both are counts and the denominator is above 0. */
export function rate(numerator: Value, denominator: Value, base: number): Value {
  if (numerator.kind === "not-applicable" || denominator.kind === "not-applicable") return notApplicable;
  if (numerator.kind !== "count" || denominator.kind !== "count" || denominator.count === 0)
    return notAvailable;
  return { kind: "rate", numerator: numerator.count, denominator: denominator.count, base };
}

/** The change from an earlier count to a later one of the same series. */
export function change(earlier: Value, later: Value): Value {
  if (later.kind === "not-applicable") return notApplicable;
  if (earlier.kind !== "count" || later.kind !== "count") return notAvailable;
  return { kind: "change", from: earlier.count, to: later.count };
}

const order: readonly Status[] = ["provisional", "revised", "final"];

/**
 * The status of a figure made from others: provisional if any is, else revised if any is, else final. Of both the graver
 * is told: a figure that may still move matters more to a reader than one that has moved. What was revised is not lost,
 * because the log of revisions in every report names each revised figure with its value before.
 */
export function statusOf(inputs: readonly Figure[]): Status {
  return order.find((status) => inputs.some((input) => input.status === status)) ?? "final";
}
