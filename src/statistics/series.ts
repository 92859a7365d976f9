import { partialSum, rate } from "../figures/arithmetic.ts";
import { type Coordinate, figureId, valueAt } from "../figures/coordinate.ts";
import type { Coverage, Figure } from "../figures/figure.ts";
import { ofArea } from "../figures/geography.ts";
import type { FigureNote } from "../figures/note.ts";
import { numberOf, type Value } from "../figures/value.ts";
import type { Year } from "../figures/year.ts";
import { rateBy } from "../framework/cells.ts";
import { areasOfSeries, broughtBy, coverageOf, isBrought, ofSameAreas } from "./areas.ts";
import type { Statistics } from "./statistics.ts";

/** What several areas add up to in two years, over only those areas that are counted alike in both. */
export interface Alike {
  readonly from: Value;
  readonly to: Value;
  /** The figures of those areas, of both years. */
  readonly inputs: readonly Figure[];
  readonly coverage: Coverage;
  readonly notes: readonly FigureNote[];
}

/**
 * Two sums that may be compared. A note says so where an area is counted in one of the two years alone, or not on the
 * same basis in both, because the change is then not the difference of the two totals beside it. Undefined where areas
 * are counted in both years and none of them on the same basis.
 */
export function likeForLike(statistics: Statistics, at: Coordinate, earlier: Year): Alike | undefined {
  const pairs = areasOfSeries(statistics, at, at.geography, earlier).map((area) => ({
    area,
    values: [earlier, at.year].map((year) => broughtBy(statistics, at, area, year)),
    figures: [earlier, at.year].map((year) => statistics.figure(valueAt(at, ofArea(area), year))),
  }));
  const both = pairs.filter(({ values }) => values.every(isBrought));
  const either = pairs.filter(({ values }) => values.some(isBrought));
  const alike = both.filter(({ figures }) => isOnOneBasis(figures));
  if (both.length > 0 && alike.length === 0) return undefined;
  const { framework } = statistics.release;
  const base = rateBy(framework, at.measure)?.base;
  const side = (index: number) =>
    together(
      alike.map(({ values }) => values[index]!),
      base,
    );
  return {
    from: side(0),
    to: side(1),
    inputs: alike.flatMap(({ figures }) => figures),
    coverage: coverageOf(
      statistics,
      at.geography,
      alike.map(({ area }) => area),
    ),
    notes: alike.length === either.length ? [] : [{ note: "areas-of-both-years", areas: alike.length }],
  };
}

/**
 * A point of a line over several areas. Where a year adds up other areas than the release's own year does, the two are
 * not one series: the point is not comparable, and the line has a gap.
 */
export function pointOfSeries(statistics: Statistics, at: Coordinate, here: Figure): Figure {
  if (numberOf(here.value) === undefined) return here;
  const now = statistics.figure({ ...here.at, year: statistics.release.details.year });
  if (numberOf(now.value) === undefined || ofSameAreas(here, now)) return here;
  const reason = { note: "years-of-different-areas" } as const;
  return { ...here, id: figureId(at), at, value: { kind: "not-comparable", reason }, notes: [reason] };
}

function isOnOneBasis([earlier, later]: readonly Figure[]): boolean {
  return earlier!.basis === later!.basis && later!.basis !== "not-stated";
}

/** Counts added up, or rates put together from their counts. */
function together(values: readonly Value[], base: number | undefined): Value {
  if (base === undefined) return partialSum(values).value;
  const parts = (side: "numerator" | "denominator") =>
    partialSum(values.map((value) => (value.kind === "rate" ? { kind: "count", count: value[side] } : value)))
      .value;
  return rate(parts("numerator"), parts("denominator"), base);
}
