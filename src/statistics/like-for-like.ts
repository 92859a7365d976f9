import { partialSum, rate } from "../figures/arithmetic.ts";
import type { Cell } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { numberOf, type Value } from "../figures/value.ts";
import type { Year } from "../figures/year.ts";
import { atHand } from "../reference/areas.ts";
import { areasOfSeries } from "./areas-at-hand.ts";
import { areasIn } from "./stated.ts";
import type { Coordinate, Statistics } from "./statistics.ts";

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
  const pairs = areasOfSeries(book, cell, earlier).map((area) =>
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

/**
 * A point of a line over the areas at hand. Where a year adds up other areas than the release's own year does,
 * the two are not one series: the point is not comparable, and the line has a gap.
 */
export function pointOfSeries(book: Statistics, at: Coordinate): Figure {
  const here = book.figure(at);
  if (at.area !== atHand.slug || numberOf(here.value) === undefined) return here;
  const now = book.figure({ ...at, year: book.release.details.year });
  if (areasIn(here.inputs).join() === areasIn(now.inputs).join()) return here;
  const reason = "The years add up different areas.";
  return { ...here, id: `${here.id}/point`, value: { kind: "not-comparable", reason }, notes: [reason] };
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
