import type { Cell } from "../figures/coordinate.ts";
import { valueAt } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { type Geography, ofArea } from "../figures/geography.ts";
import type { FigureNote } from "../figures/note.ts";
import type { Year } from "../figures/year.ts";
import { areasOf, type Statistics } from "./statistics.ts";

/** Areas left out of a sum are named up to this many; more are counted. */
const mostNamed = 6;

/**
 * The areas that a sum over the responding areas is of. In the release's year: those that sent a return. In earlier
 * years: those of them that are counted this year, so that the years of one series are of the same areas.
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
  const counted = areas.filter((area) => {
    const { kind } = statistics.figure(valueAt(cell, ofArea(area), now)).value;
    return kind === "count" || kind === "rate";
  });
  return counted.length > 0 ? counted : areas;
}

/** Says which of the responding areas are not in a sum. */
export function withoutNotes(
  statistics: Statistics,
  geography: Geography,
  counted: readonly string[],
): FigureNote[] {
  const responding = areasOf(statistics, geography);
  const left = responding.filter((area) => !counted.includes(area));
  if (left.length === 0 || counted.length === 0) return [];
  const names = statistics.project.areas.filter(({ slug }) => left.includes(slug)).map(({ name }) => name);
  return [
    {
      note: "sum-without",
      counted: counted.length,
      of: responding.length,
      areas: names.length <= mostNamed ? names : [],
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

/** Whether two figures add up the same areas; two figures of a single place always do. */
export function ofSameAreas(one: Figure, other: Figure): boolean {
  if (one.at.geography.kind !== "responding") return true;
  return areasIn(one).join() === areasIn(other).join();
}
