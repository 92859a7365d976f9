import type { Cell } from "../figures/coordinate.ts";
import type { FigureNote } from "../figures/note.ts";
import { given } from "../figures/note.ts";
import type { PopulationStand } from "../figures/population.ts";
import { type Year, yearsBetween } from "../figures/year.ts";
import { breaksBetween } from "../framework/breaks.ts";
import { rateBy } from "../framework/cells.ts";
import { frameworkOf } from "../framework/of-year.ts";
import type { Statistics } from "./statistics.ts";

/** Where a series does not go on: the first year on the new footing, and why. */
export interface Interruption {
  readonly year: Year;
  readonly reason: FigureNote;
}

/**
 * What lies between two years of a cell's series: breaks, and for a rate per head each change of the footing of its
 * population. Earliest first.
 */
export function interruptions(
  statistics: Statistics,
  cell: Cell,
  earlier: Year,
  later: Year,
): Interruption[] {
  const { framework } = statistics.release;
  const breaks = breaksBetween(framework, cell, earlier, later).map(
    ({ year, sentence }): Interruption => ({ year, reason: given(sentence) }),
  );
  if (rateBy(framework, cell.measure)?.denominator !== "population") return breaks;
  const years = yearsBetween(earlier, later);
  const changes = years.slice(1).flatMap((year, index): Interruption[] => {
    const reason = populationChange(statistics, years[index]!, year);
    return reason ? [{ year, reason }] : [];
  });
  return [...breaks, ...changes].sort((one, other) => (one.year < other.year ? -1 : 1));
}

/**
 * That the populations of two years cannot be compared: they count other ages, or stand on different censuses, whose
 * counts differ by more than people came, went, were born and died between them; or nobody knows on what one stands.
 * Undefined where they can, and where nothing is known of either.
 */
export function populationChange(
  statistics: Statistics,
  earlier: Year,
  later: Year,
): Extract<FigureNote, { note: "populations-differ" }> | undefined {
  const [from, to] = [earlier, later].map((year) => populationOf(statistics, year));
  if (from?.ages === to?.ages && from?.census === to?.census) return undefined;
  return { note: "populations-differ", ...(from && { from }), ...(to && { to }) };
}

/** The population that the rates per head of a year stand on; undefined where the year's framework names none. */
export function populationOf({ project }: Statistics, year: Year): PopulationStand | undefined {
  const population = frameworkOf(project.frameworks, year)?.populations[year];
  if (!population) return undefined;
  const { estimate, ages, label } = population;
  return { year, ages, label, census: project.censuses.get(estimate) ?? estimate };
}
