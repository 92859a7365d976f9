import { statusOf } from "../figures/arithmetic.ts";
import { type Coordinate, figureId } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { smallestBaseForPercentages } from "../figures/format.ts";
import { notAvailable, numberOf, type Value } from "../figures/value.ts";
import { ofSameAreas } from "./areas.ts";
import { inputsOf } from "./made.ts";
import { interruptions } from "./populations.ts";
import type { Statistics } from "./statistics.ts";

/** What the base of an index is set to. */
export const indexBase = 100;

/**
 * A figure as an index: in per cent of the first year of its series that can be a base. The series is that of the
 * release's year: it begins after the last break, and its years are counted on one basis, of the same areas, and
 * without doubt. Like a percentage an index needs a base of at least 50 people; without one there is none.
 */
export function indexFigure(statistics: Statistics, at: Coordinate, here: Figure): Figure {
  const series = seriesOf(statistics, at);
  const first = series.find(({ value }) => isBase(value));
  const inputs = first ? [here, first] : [here];
  const known = first !== undefined && series.includes(here) && first.at.year <= here.at.year;
  return {
    ...here,
    id: figureId(at),
    at,
    value: known ? indexOf(here.value, first.value) : notAvailable,
    status: statusOf(inputs),
    inputs: inputsOf(inputs),
    source: { kind: "computed", formula: "index" },
  };
}

function indexOf(value: Value, base: Value): Value {
  return { kind: "rate", numerator: numberOf(value)!, denominator: numberOf(base)!, base: indexBase };
}

/** The years of one series with that of the release, as far as they have numbers that may be compared, earliest first. */
function seriesOf(statistics: Statistics, at: Coordinate): Figure[] {
  const { year: last } = statistics.release.details;
  const known = statistics.years
    .filter((year) => year <= last)
    .map((year) => statistics.figure({ ...at, view: "value", year }))
    .filter(({ value, doubts }) => numberOf(value) !== undefined && !doubts)
    .filter(({ at: { year } }) => interruptions(statistics, at, year, last).length === 0);
  const latest = known.at(-1);
  if (!latest || latest.basis === "not-stated") return [];
  return known.filter((figure) => figure.basis === latest.basis && ofSameAreas(figure, latest));
}

/** A number of which a percentage may be given: no change in per cent is given of fewer people either. */
function isBase(value: Value): boolean {
  if (value.kind === "count") return value.count >= smallestBaseForPercentages;
  if (value.kind === "rate") return value.numerator >= smallestBaseForPercentages;
  return numberOf(value)! > 0;
}
