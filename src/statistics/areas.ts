import type { Cell } from "../figures/coordinate.ts";
import { valueAt } from "../figures/coordinate.ts";
import type { Coverage, Figure } from "../figures/figure.ts";
import { type Geography, groupOf, ofArea, respondingOf, wholeOf } from "../figures/geography.ts";
import type { FigureNote } from "../figures/note.ts";
import type { Value } from "../figures/value.ts";
import type { Year } from "../figures/year.ts";
import { rateBy } from "../framework/cells.ts";
import { frameworkOf } from "../framework/of-year.ts";
import { areasOf, type Statistics } from "./statistics.ts";
import { rateOfTerms, termsOf } from "./terms.ts";

/** Areas left out of a sum are named up to this many; more are counted. */
const mostNamed = 6;

/**
 * What an area brings into a sum over areas: its figure, and for a rate the one from its counts alone, so that a rate
 * that was published besides them keeps no area out.
 */
export function broughtBy(statistics: Statistics, cell: Cell, area: string, year: Year): Value {
  const framework = frameworkOf(statistics.project.frameworks, year);
  const definition = framework && rateBy(framework, cell.measure);
  if (!definition) return statistics.figure(valueAt(cell, ofArea(area), year)).value;
  return rateOfTerms(termsOf(statistics, { framework, definition }, ofArea(area), year), definition);
}

export function isBrought({ kind }: Value): boolean {
  return kind === "count" || kind === "rate";
}

/**
 * The areas that a sum over the responding areas is of. In the release's year: those that sent a return. In earlier
 * years: those of them that are counted this year, so that the years of one series are of the same areas; but where
 * that leaves nobody, all of them, so that what is known of a year is not lost because of this one.
 */
export function areasOfSeries(
  statistics: Statistics,
  cell: Cell,
  geography: Geography,
  year: Year,
): readonly string[] {
  const now = statistics.release.details.year;
  const areas = areasOf(statistics, geography);
  if (year === now || geography.kind !== "responding") return areas;
  const countedIn = (when: Year) => (area: string) => isBrought(broughtBy(statistics, cell, area, when));
  const counted = areas.filter(countedIn(now));
  return counted.some(countedIn(year)) ? counted : areas;
}

/** How many of the areas that a geography has are among those counted. */
export function coverageOf(
  statistics: Statistics,
  geography: Geography,
  counted: readonly string[],
): Coverage {
  return {
    counted: counted.length,
    of: areasOf(statistics, geography.kind === "area" ? geography : wholeOf(groupOf(geography))).length,
  };
}

/** Says which areas of the nation or the group are not in a sum. */
export function withoutNotes(
  statistics: Statistics,
  geography: Geography,
  counted: readonly string[],
): FigureNote[] {
  const all = areasOf(statistics, wholeOf(groupOf(geography)));
  const left = all.filter((area) => !counted.includes(area));
  if (left.length === 0 || counted.length === 0) return [];
  const { project } = statistics;
  const namesOf = (slugs: readonly string[]) =>
    slugs.length > mostNamed
      ? []
      : project.areas.filter(({ slug }) => slugs.includes(slug)).map(({ name }) => name);
  const responding = areasOf(statistics, respondingOf(groupOf(geography))).filter((area) =>
    left.includes(area),
  );
  const areas = namesOf(left);
  return [
    {
      note: "sum-without",
      counted: counted.length,
      of: all.length,
      areas,
      responding: areas.length > 0 ? [] : namesOf(responding),
    },
  ];
}

/** The areas whose figures a figure was made from, each once, sorted. */
export function areasIn({ inputs }: Figure): string[] {
  const areas = inputs.flatMap((input) =>
    input.kind === "figure" && input.at.geography.kind === "area" ? [input.at.geography.area] : [],
  );
  return [...new Set(areas)].sort();
}

/** Whether a figure is of everybody that its place has: stated of it, or a sum over all of its areas. */
export function isWhole({ coverage }: Figure): boolean {
  return coverage === undefined || coverage.counted === coverage.of;
}

/** Whether two figures of one place are of the same areas. */
export function ofSameAreas(one: Figure, other: Figure): boolean {
  if (isWhole(one) || isWhole(other)) return isWhole(one) && isWhole(other);
  return areasIn(one).join() === areasIn(other).join();
}
