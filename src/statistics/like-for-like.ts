import { change, partialSum, rate } from "../figures/arithmetic.ts";
import { notAvailable, numberOf, type Value } from "../figures/value.ts";
import type { Year } from "../figures/year.ts";
import type { Cell } from "../framework/cells.ts";
import type { Statistics } from "./statistics.ts";

/**
 * The change of what several areas add up to, over only those areas that are counted in both years. A note says
 * so where an area is counted in one of the two years alone, because the change is then not the difference of
 * the two totals beside it.
 */
export function likeForLike(
  book: Statistics,
  cell: Cell,
  earlier: Year,
  later: Year,
): { readonly value: Value; readonly notes: readonly string[] } {
  const pairs = book.areasAtHand.map((area) =>
    [earlier, later].map((year) => book.figure({ cell, area, year, show: "value" }).value),
  );
  const both = pairs.filter((pair) => pair.every((value) => isCounted(value)));
  const either = pairs.filter((pair) => pair.some((value) => isCounted(value)));
  if (both.length === 0) return { value: notAvailable, notes: [] };
  const [from, to] = [0, 1].map((side) => together(both.map((pair) => pair[side]!))) as [Value, Value];
  const value =
    from.kind === "rate" && to.kind === "rate"
      ? ({ kind: "change", from: numberOf(from)!, to: numberOf(to)! } as const)
      : change(from, to);
  if (both.length === either.length) return { value, notes: [] };
  return { value, notes: [`The change compares the ${both.length} areas that are counted in both years.`] };
}

function isCounted(value: Value): boolean {
  return value.kind === "count" || value.kind === "rate";
}

/** Counts added up, or rates put together from their counts. */
function together(values: readonly Value[]): Value {
  const [first] = values;
  if (first?.kind !== "rate") return partialSum(values).value;
  const parts = (side: "numerator" | "denominator") =>
    partialSum(values.map((value) => (value.kind === "rate" ? { kind: "count", count: value[side] } : value)))
      .value;
  return rate(parts("numerator"), parts("denominator"), first.base);
}
