import { keptBy } from "../../caches/kept-by.ts";
import { type Cell, type Coordinate, cellId, valueAt } from "../../figures/coordinate.ts";
import type { Basis } from "../../figures/figure.ts";
import { geographyOf } from "../../figures/geography.ts";
import type { Year } from "../../figures/year.ts";
import { breaksBetween } from "../../framework/breaks.ts";
import { basisOf, cellsOf, isNotApplicable, total } from "../../framework/cells.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import type { Entry } from "../../returns/return.ts";
import type { ReturnAlone } from "../../statistics/alone.ts";
import type { Past } from "../../statistics/past.ts";
import type { Statistics } from "../../statistics/statistics.ts";

/** The counts of one cell in all years, earliest first, a row a place; undefined where there is no count. */
export interface Panel {
  readonly cell: Cell;
  /** What the cell counts in time, by year: whole-year counts became counts of one day. */
  readonly bases: readonly CountedBasis[];
  readonly rows: ReadonlyMap<string, Row>;
  /** For each year the first one that no break in the series lies between. */
  readonly start: readonly number[];
  /** The panel of the earlier years alone, by which what is made of these can be kept. */
  readonly past?: PastPanel;
}

/** The same object as long as nothing else is known of the years before the last. */
export type PastPanel = Pick<Panel, "bases" | "rows" | "start">;

export type CountedBasis = Exclude<Basis, "not-stated">;
export type Row = readonly (number | undefined)[];

/** Whether a cell is not the sum of others. */
export function isLeaf({ members }: Cell): boolean {
  return !members.includes(total);
}

/** What somebody states of one place and year. */
export interface StatedFigures {
  /** By the id of a cell. */
  readonly byCell: ReadonlyMap<string, Entry>;
  /** Those of which something is stated; of the others nothing can be computed. */
  readonly measures: ReadonlySet<string>;
}

/** By place, a column a year. */
export type StatedByPlace = ReadonlyMap<string, readonly (StatedFigures | undefined)[]>;

/**
 * The panels of every cell of a measure that the release's framework counts. A panel stays the same object as long as
 * none of its counts is another, so that whoever looks at it can keep what was found by it.
 */
export function panelsOf(statistics: Statistics, stated: StatedByPlace, measure: string): Panel[] {
  const { framework } = statistics.release;
  const kept = lastPanels(statistics.past);
  return cellsOf(framework, measure).flatMap((cell): Panel[] => {
    if (isNotApplicable(framework, cell)) return [];
    const id = cellId(cell);
    const past = pastPanelOf(statistics, stated, cell);
    const now = [...past.rows.keys()].map((place) => countNow(statistics, stated, place, cell, id));
    const before = kept.get(id);
    if (before && [...before.rows.values()].every((row, index) => row.at(-1) === now[index])) return [before];
    const rows = new Map([...past.rows].map(([place, row], index) => [place, [...row, now[index]]] as const));
    const made = { cell, bases: past.bases, rows, start: past.start, past };
    kept.set(id, made);
    return [made];
  });
}

/** By the id of their cell those that were made last. */
const lastPanels = keptBy((_: Past) => new Map<string, Panel>());

const countsAlone = keptBy((_: ReturnAlone) => new Map<string, number | undefined>());

/** The count of the last year; of an area whose return has not changed since it was asked for, the same without a look. */
function countNow(
  statistics: Statistics,
  stated: StatedByPlace,
  place: string,
  cell: Cell,
  id: string,
): number | undefined {
  const alone = statistics.alone(place);
  const kept = alone && geographyOf(place).kind === "area" ? countsAlone(alone) : undefined;
  if (kept?.has(id)) return kept.get(id);
  const now = statistics.years.length - 1;
  const count = countIn(statistics, place, cell, now, stated.get(place)?.[now]);
  kept?.set(id, count);
  return count;
}

const panelsOfPast = keptBy((_: Past) => new Map<string, PastPanel>());

function pastPanelOf(statistics: Statistics, stated: StatedByPlace, cell: Cell): PastPanel {
  const { past, years } = statistics;
  const kept = panelsOfPast(past);
  const id = cellId(cell);
  const before = kept.get(id);
  if (before) return before;
  const rows = new Map(
    [...stated].map(([place, ofYears]) => [
      place,
      years.slice(0, -1).map((_, index) => countIn(statistics, place, cell, index, ofYears[index])),
    ]),
  );
  const made = { bases: basesOf(statistics, cell), rows, start: startsOf(statistics, cell) };
  kept.set(id, made);
  return made;
}

function countIn(
  statistics: Statistics,
  place: string,
  cell: Cell,
  index: number,
  then: StatedFigures | undefined,
): number | undefined {
  if (!then?.measures.has(cell.measure)) return undefined;
  const at = valueAt(cell, geographyOf(place), statistics.years[index]!);
  return countOf(statistics, at, then.byCell.get(cellId(cell)));
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

function basesOf({ project, release, years }: Statistics, cell: Cell): CountedBasis[] {
  return years.map((year) => {
    const basis = basisOf(frameworkOf(project.frameworks, year) ?? release.framework, cell);
    return basis === "not-stated" ? "flow" : basis;
  });
}

function startsOf({ release, years }: Statistics, cell: Cell): number[] {
  const isWhole = (from: Year, to: Year) => breaksBetween(release.framework, cell, from, to).length === 0;
  return years.map((year, index) => {
    let start = index;
    while (start > 0 && isWhole(years[start - 1]!, year)) start--;
    return start;
  });
}
