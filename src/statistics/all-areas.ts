import type { Coordinate } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { type Geography, respondingOf, wholeOf } from "../figures/geography.ts";
import { isGiven } from "../figures/value.ts";
import type { Statistics } from "./statistics.ts";

/**
 * A sum of a smaller share of the areas does not stand in the place of the whole: in another year beside a figure of all
 * areas, and anywhere in a reconstructed release, whose few areas are those that somebody happened to quote.
 */
const leastShare = 1 / 2;

/**
 * Whose the figure of all areas is, decided for each by itself so that a gap in one cell takes nothing from another:
 * the nation's or the group's where there is one for the release's year, else that of the areas that have responded.
 * A year without a figure of the whole has the sum of its areas. A change is that of the whole, or else compares the
 * areas that are counted in both years.
 */
export function wholeOrResponding(
  statistics: Statistics,
  at: Coordinate,
  group: string | undefined,
): Geography {
  const [whole, responding] = [wholeOf(group), respondingOf(group)];
  if (at.view === "stated") return whole;
  const { details } = statistics.release;
  const view = at.view === "change" ? "change" : "value";
  const here = isTold(statistics.figure({ ...at, geography: whole, view }));
  const areas = statistics.figure({ ...at, geography: responding, view });
  const reconstructed = details.kind === "reconstructed";
  const enough = isTold(areas) && shareOf(areas) >= (reconstructed ? leastShare : 0);
  if (view === "change") return !here && enough ? responding : whole;
  const now = { ...at, view, year: details.year } as const;
  const wholeNow = isTold(statistics.figure({ ...now, geography: whole }));
  const areasNow = statistics.figure({ ...now, geography: responding });
  const ofAreas = !wholeNow && isTold(areasNow) && (!reconstructed || shareOf(areasNow) >= leastShare);
  // The years of one series are of the same areas, so that what this year is of, the others are of as well.
  if (ofAreas) return responding;
  return !here && enough && (!wholeNow || shareOf(areas) >= leastShare) ? responding : whole;
}

function shareOf({ coverage }: Figure): number {
  return coverage ? coverage.counted / coverage.of : 1;
}

/** Whether a figure is there to be printed: a number, or what a source prints in its place. */
function isTold({ value }: Figure): boolean {
  return isGiven(value);
}
