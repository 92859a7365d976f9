import { partialSum, rate } from "../figures/arithmetic.ts";
import { type Coordinate, figureId, valueAt } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { ofArea } from "../figures/geography.ts";
import type { FigureNote } from "../figures/note.ts";
import { numberOf, type Value } from "../figures/value.ts";
import type { Year } from "../figures/year.ts";
import { areasOfSeries, ofSameAreas } from "./responding.ts";
import type { Statistics } from "./statistics.ts";

/** What several areas add up to in two years, over only those areas that are counted in both. */
export interface Alike {
  readonly from: Value;
  readonly to: Value;
  /** The figures of those areas, of both years. */
  readonly inputs: readonly Figure[];
  readonly notes: readonly FigureNote[];
}

/**
 * Two sums that may be compared. A note says so where an area is counted in one of the two years alone, because
 * the change is then not the difference of the two totals beside it.
 */
export function likeForLike(statistics: Statistics, at: Coordinate, earlier: Year): Alike {
  const pairs = areasOfSeries(statistics, at, at.geography, earlier).map((area) =>
    [earlier, at.year].map((year) => statistics.figure(valueAt(at, ofArea(area), year))),
  );
  const both = pairs.filter((pair) => pair.every(isCounted));
  const either = pairs.filter((pair) => pair.some(isCounted));
  const side = (index: number) => together(both.map((pair) => pair[index]!.value));
  return {
    from: side(0),
    to: side(1),
    inputs: both.flat(),
    notes: both.length === either.length ? [] : [{ note: "areas-of-both-years", areas: both.length }],
  };
}

/**
 * A point of a line over the responding areas. Where a year adds up other areas than the release's own year does,
 * the two are not one series: the point is not comparable, and the line has a gap.
 */
export function pointOfSeries(statistics: Statistics, at: Coordinate, here: Figure): Figure {
  if (at.geography.kind !== "responding" || numberOf(here.value) === undefined) return here;
  const now = statistics.figure({ ...here.at, year: statistics.release.details.year });
  if (ofSameAreas(here, now)) return here;
  const reason = { note: "years-of-different-areas" } as const;
  return { ...here, id: figureId(at), at, value: { kind: "not-comparable", reason }, notes: [reason] };
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
