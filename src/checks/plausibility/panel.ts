import { type Cell, type Coordinate, cellId, valueAt } from "../../figures/coordinate.ts";
import type { Basis } from "../../figures/figure.ts";
import { geographyOf, nationSlug } from "../../figures/geography.ts";
import type { Year } from "../../figures/year.ts";
import { breaksBetween } from "../../framework/breaks.ts";
import { basisOf, cellsOf, isNotApplicable, total } from "../../framework/cells.ts";
import type { Entry } from "../../returns/return.ts";
import type { Statistics } from "../../statistics/statistics.ts";

/** The counts of one cell in all years, earliest first, a row a place; undefined where there is no count. */
export interface Panel {
  readonly cell: Cell;
  readonly basis: Exclude<Basis, "not-stated">;
  readonly rows: ReadonlyMap<string, Row>;
  /** For each year the first one that no break in the series lies between. */
  readonly start: readonly number[];
}

export type Row = readonly (number | undefined)[];

/** Whether a cell is not the sum of others. */
export function isLeaf({ members }: Cell): boolean {
  return !members.includes(total);
}

/** What somebody states, by place and year. */
export interface StatedFigures {
  /** By the id of a cell. */
  of(place: string, year: Year, id: string): Entry | undefined;
  /** Whether something of a measure is stated; if not, nothing of it can be computed. */
  has(place: string, year: Year, measure: string): boolean;
}

/** The panels of every cell of a measure that the release's framework counts. */
export function panelsOf(statistics: Statistics, stated: StatedFigures, measure: string): Panel[] {
  const { framework } = statistics.release;
  const places = [...statistics.project.areas.map(({ slug }) => slug), nationSlug];
  return cellsOf(framework, measure).flatMap((cell): Panel[] => {
    const basis = basisOf(framework, cell);
    if (basis === "not-stated" || isNotApplicable(framework, cell)) return [];
    const id = cellId(cell);
    const rows = new Map(
      places.map((place) => [
        place,
        statistics.years.map((year) => {
          if (!stated.has(place, year, measure)) return undefined;
          return countOf(statistics, valueAt(cell, geographyOf(place), year), stated.of(place, year, id));
        }),
      ]),
    );
    return [{ cell, basis, rows, start: startsOf(statistics, cell) }];
  });
}

/** A count that is stated, or that follows from others that are. */
function countOf(statistics: Statistics, at: Coordinate, entry: Entry | undefined): number | undefined {
  if (entry)
    return entry.value.kind === "count" && entry.basis !== "not-stated" ? entry.value.count : undefined;
  // The nation's own statements are looked at; what is added up from areas is looked at there.
  if (at.geography.kind === "nation") return undefined;
  const { value, basis } = statistics.figure(at);
  return value.kind === "count" && basis !== "not-stated" ? value.count : undefined;
}

function startsOf({ release, years }: Statistics, cell: Cell): number[] {
  const isWhole = (from: Year, to: Year) => breaksBetween(release.framework, cell, from, to).length === 0;
  return years.map((year, index) => {
    let start = index;
    while (start > 0 && isWhole(years[start - 1]!, year)) start--;
    return start;
  });
}
