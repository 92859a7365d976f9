import { type Geography, geographySlug } from "./geography.ts";
import { type Year, yearSlug } from "./year.ts";

/**
 * One thing that can be counted for one place in one year: a measure, with a member (or the total) for each of its
 * dimensions, in the measure's order. A rate has no members.
 */
export interface Cell {
  readonly measure: string;
  readonly members: readonly string[];
}

/**
 * What is shown of a cell: the figure itself; the figure only where somebody stated it; the change on the year before;
 * confidence limits; the limits within which a share of an area lies by chance alone if the area is like the whole; how
 * many areas it covers; a point of a series, which is comparable to the series' last; the same as an index; or what the
 * figure was before it was revised.
 */
export type View =
  | "value"
  | "stated"
  | "change"
  | "interval"
  | "control-limits"
  | "coverage"
  | "point"
  | "index"
  | "before-revision";

/** Where a figure stands: what is counted, of whom, when, and which view of it. */
export interface Coordinate extends Cell {
  readonly geography: Geography;
  readonly year: Year;
  readonly view: View;
}

/** The coordinate of a cell's own figure. */
export function valueAt(cell: Cell, geography: Geography, year: Year): Coordinate {
  return { measure: cell.measure, members: cell.members, geography, year, view: "value" };
}

/** `eligible/category-1/level-2`. */
export function cellId(cell: Cell): string {
  return [cell.measure, ...cell.members].join("/");
}

/** A stable, readable name of a figure: `2017-18/suffolk/eligible/category-1/level-2`. It is written, never read. */
export function figureId(at: Coordinate): string {
  const view = at.view === "value" ? [] : [at.view];
  return [yearSlug(at.year), geographySlug(at.geography), cellId(at), ...view].join("/");
}

export function isSameCell(one: Cell, other: Cell): boolean {
  return one.measure === other.measure && cellId(one) === cellId(other);
}
