import { partialSum, rate } from "../figures/arithmetic.ts";
import type { Figure } from "../figures/figure.ts";
import type { Value } from "../figures/value.ts";
import type { Year } from "../figures/year.ts";
import type { Cell } from "../framework/cells.ts";
import type { Statistics } from "./statistics.ts";

/** What several areas add up to in two years, over only those areas that are counted in both. */
export interface Alike {
  readonly from: Value;
  readonly to: Value;
  /** The figures of those areas, of both years. */
  readonly inputs: readonly Figure[];
  readonly notes: readonly string[];
}

/**
 * Two sums that may be compared. A note says so where an area is counted in one of the two years alone, because
 * the change is then not the difference of the two totals beside it.
 */
export function likeForLike(book: Statistics, cell: Cell, earlier: Year, later: Year): Alike {
  const pairs = book.areasAtHand.map((area) =>
    [earlier, later].map((year) => book.figure({ cell, area, year, show: "value" })),
  );
  const both = pairs.filter((pair) => pair.every(isCounted));
  const either = pairs.filter((pair) => pair.some(isCounted));
  const side = (index: number) => together(both.map((pair) => pair[index]!.value));
  return {
    from: side(0),
    to: side(1),
    inputs: both.flat(),
    notes:
      both.length === either.length
        ? []
        : [`The change compares the ${both.length} areas that are counted in both years.`],
  };
}

function isCounted({ value }: Figure): boolean {
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
