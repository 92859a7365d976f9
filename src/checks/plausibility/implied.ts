import { type Cell, valueAt } from "../../figures/coordinate.ts";
import { geographyOf } from "../../figures/geography.ts";
import { type Year, yearBefore } from "../../figures/year.ts";
import { breaksBetween } from "../../framework/breaks.ts";
import { rateBy } from "../../framework/cells.ts";
import { rootDeviation } from "../../methods/deviation.ts";
import type { Statistics } from "../../statistics/statistics.ts";
import { areasOf } from "../../statistics/statistics.ts";
import { assumed } from "./thresholds.ts";

/** A published rate beside the one of the year before. */
export interface RateDeviation {
  readonly size: number;
  readonly before: { readonly number: number; readonly decimals: number };
  readonly year: Year;
}

/**
 * How far a rate that was published without its count lies from the one of the year before, as the counts would that
 * it is of about so many people. A count that is known is looked at itself. Undefined where there is nothing to hold
 * it to.
 */
export function impliedDeviation(
  statistics: Statistics,
  cell: Cell,
  place: string,
  year: Year,
): RateDeviation | undefined {
  const definition = rateBy(statistics.release.framework, cell.measure);
  const before = yearBefore(year);
  const at = (when: Year) => statistics.figure(valueAt(cell, geographyOf(place), when)).value;
  const [now, then] = [at(year), at(before)];
  if (!definition || (now.kind !== "published-rate" && then.kind !== "published-rate")) return undefined;
  const isCounted = (when: Year) =>
    definition.numerator.every(
      (one) => statistics.figure(valueAt(one, geographyOf(place), when)).value.kind === "count",
    );
  if (isCounted(year) && isCounted(before)) return undefined;
  if (breaksBetween(statistics.release.framework, cell, before, year).length > 0) return undefined;
  const [rate, earlier] = [rateIn(now), rateIn(then)];
  const people = peopleIn(statistics, place, year);
  if (!rate || !earlier || !people) return undefined;
  // A rate that is none says nothing of the next.
  const { plausible } = definition;
  if (plausible && (earlier.number < plausible.from || earlier.number > plausible.to)) return undefined;
  const { growth, movement } = assumed.snapshot;
  const expected = (earlier.number / definition.base) * people * Math.exp(growth);
  const size = rootDeviation((rate.number / definition.base) * people, {
    count: expected,
    years: 1,
    movement,
  });
  return { size, before: earlier, year: before };
}

function rateIn(value: ReturnType<Statistics["figure"]>["value"]) {
  if (value.kind === "published-rate") return { number: value.rate, decimals: value.decimals };
  if (value.kind !== "rate") return undefined;
  return { number: (value.numerator / value.denominator) * value.base, decimals: 1 };
}

/** The size of a population, of whichever year is at hand: it only says how many people a rate is of. */
function peopleIn(statistics: Statistics, place: string, year: Year): number | undefined {
  const { frameworks, areas, populations } = statistics.project;
  const bases = frameworks.flatMap((each) => Object.entries(each.populations));
  const [[, base] = []] = [...bases].sort(
    ([one], [other]) =>
      Math.abs(Number(one.slice(0, 4)) - Number(year.slice(0, 4))) -
      Math.abs(Number(other.slice(0, 4)) - Number(year.slice(0, 4))),
  );
  if (!base) return undefined;
  const slugs = areasOf(statistics, geographyOf(place));
  let people = 0;
  for (const { slug, code } of areas) {
    if (slugs.includes(slug)) people += populations.of(code, base.estimate, base.ages) ?? 0;
  }
  return people > 0 ? people : undefined;
}
