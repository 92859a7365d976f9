import type { Coordinate } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { type Geography, respondingOf, wholeOf } from "../figures/geography.ts";
import { numberOf } from "../figures/value.ts";
import type { Statistics } from "./statistics.ts";

/** Beside a figure of all areas no sum over less than this share of them is shown for another year. */
const leastBesideWhole = 1 / 2;

/**
 * Whose the figure of all areas is, decided for each by itself so that a gap in one cell takes nothing from another:
 * the nation's or the group's where there is one for the release's year, else that of the areas that have responded.
 * A year without a figure of the whole has the sum of its areas, but one of a few areas only would not be read as such
 * between figures of all. A change is that of the whole, or else compares the areas that are counted in both years.
 */
export function wholeOrResponding(
  statistics: Statistics,
  at: Coordinate,
  group: string | undefined,
): Geography {
  const [whole, responding] = [wholeOf(group), respondingOf(group)];
  const of = (geography: Geography, year = at.year): Figure =>
    statistics.figure({ ...at, geography, year, view: at.view === "change" ? "change" : "value" });
  if (at.view === "stated") return whole;
  const here = of(whole);
  if (at.view === "change") return isTold(here) || !isTold(of(responding)) ? whole : responding;
  const now = statistics.release.details.year;
  if (!isTold(of(whole, now)) && isTold(of(responding, now))) return responding;
  if (isTold(here)) return whole;
  const { coverage } = of(responding);
  const share = coverage === undefined ? 0 : coverage.counted / coverage.of;
  return share >= leastBesideWhole || (share > 0 && !isTold(of(whole, now))) ? responding : whole;
}

/** Whether a figure is there to be printed: a number, or what a source prints in its place. */
function isTold({ value }: Figure): boolean {
  return numberOf(value) !== undefined || value.kind === "approximate";
}
