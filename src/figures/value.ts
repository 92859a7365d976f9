import type { FigureNote } from "./note.ts";

/**
 * What a figure can be. A number is only one of the possibilities: the others are kept apart because each
 * means something different to a reader, and none of them is zero.
 */
export type Value =
  /** A whole number of people, orders or events. 0 is a true zero. */
  | { readonly kind: "count"; readonly count: number }
  /** `numerator / denominator * base`, with both counts kept so that it can be checked. */
  | { readonly kind: "rate"; readonly numerator: number; readonly denominator: number; readonly base: number }
  /** The difference between two counts of one series, later minus earlier. */
  | { readonly kind: "change"; readonly from: number; readonly to: number }
  /** Confidence limits, in the unit of the figure that they belong to. `level` is in per cent. */
  | { readonly kind: "interval"; readonly lower: number; readonly upper: number; readonly level: number }
  /** How many areas of all a figure covers. */
  | { readonly kind: "coverage"; readonly counted: number; readonly of: number }
  /** A rate that a source prints without the count behind it. Never turned into a count. */
  | { readonly kind: "published-rate"; readonly rate: number; readonly decimals: number }
  /** A value that a source prints in words or rounded ('more than 11,000'). Never summed, never a denominator. */
  | { readonly kind: "approximate"; readonly text: string }
  /** No figure reached us. */
  | { readonly kind: "not-available" }
  /** Nobody collected it that year. */
  | { readonly kind: "not-collected" }
  /** It cannot exist: Category 3 has no Level 1. */
  | { readonly kind: "not-applicable" }
  /** It is known to those who sent it, who withhold it so that nobody can be told from it. */
  | { readonly kind: "confidential" }
  /** Both figures are known, but a break in the series lies between them. */
  | { readonly kind: "not-comparable"; readonly reason: FigureNote };

export const notAvailable: Value = { kind: "not-available" };
export const notCollected: Value = { kind: "not-collected" };
export const notApplicable: Value = { kind: "not-applicable" };
export const confidential: Value = { kind: "confidential" };

/** A count; throws on anything that is not a whole number of at least 0, because that is a fault of ours. */
export function count(n: number): Value {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a count: ${n}`);
  return { kind: "count", count: n };
}

/** The number that a count or rate stands for, or undefined for everything that is not a number. */
export function numberOf(value: Value): number | undefined {
  if (value.kind === "count") return value.count;
  if (value.kind === "rate") return (value.numerator / value.denominator) * value.base;
  if (value.kind === "published-rate") return value.rate;
  if (value.kind === "change") return value.to - value.from;
  return undefined;
}

/** Whether a figure reached us that a reader can take something from: a number, or words in its place. */
export function isGiven(value: Value): boolean {
  return numberOf(value) !== undefined || value.kind === "approximate";
}
