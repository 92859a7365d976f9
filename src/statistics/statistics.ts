import type { Cell } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import type { Year } from "../figures/year.ts";
import type { Show } from "../framework/schema.ts";
import type { Project, Release } from "../releases/project.ts";

/** Where a figure stands: what, of whom, when, and which view of it. */
export interface Coordinate {
  readonly cell: Cell;
  /** An area's slug, `england-and-wales`, or `areas-at-hand` for the sum of those that sent a return. */
  readonly area: string;
  readonly year: Year;
  readonly show: Show;
}

/**
 * All figures of a release and its history. A figure is computed once, when it is first asked for, and kept:
 * whoever asks again, for a table, a chart, a check or a data file, is given the same object.
 */
export interface Statistics {
  readonly project: Project;
  readonly release: Release;
  /** Every year with a stated figure, and the release's own; earliest first. */
  readonly years: readonly Year[];
  /** Slugs of the areas with a return for the release's year, in the order of the list of areas. */
  readonly areasAtHand: readonly string[];
  /** The place that national tables speak of: the nation where its figures are known, else the areas at hand. */
  readonly national: string;
  figure(at: Coordinate): Figure;
}
