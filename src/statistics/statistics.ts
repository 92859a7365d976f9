import type { Coordinate } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import type { Geography } from "../figures/geography.ts";
import type { Year } from "../figures/year.ts";
import type { Project, Release } from "../releases/project.ts";
import type { Entry } from "../returns/return.ts";
import type { ReturnAlone } from "./alone.ts";
import type { Past } from "./past.ts";

/**
 * All figures of a release and its history. A figure is computed once, when it is first asked for, and kept:
 * whoever asks again, for a table, a chart, a check or a data file, is given the same object.
 */
export interface Statistics {
  readonly project: Project;
  readonly release: Release;
  /** Every year with a stated figure, and the release's own; earliest first. */
  readonly years: readonly Year[];
  /** What is known of earlier years, by which what was made of these alone can be kept. */
  readonly past: Past;
  /** The return of an area for the release's year, by which what was made of it alone can be kept. */
  alone(area: string): ReturnAlone | undefined;
  /** Slugs of the areas with a return for the release's year, in the order of the list of areas. */
  readonly respondingAreas: readonly string[];
  /** Where the figures stand that are named as revised, of returns and history, in the order in which they were read. */
  readonly revised: readonly Coordinate[];
  /** Whether somebody has stated figures of England and Wales for the release's year. */
  readonly nationStated: boolean;
  /** What somebody stated of a cell, also where the figure is not that but computed. */
  stated(at: Coordinate): Entry | undefined;
  /** The figure at a coordinate; one of all areas says at its own coordinate whose it is. */
  figure(at: Coordinate): Figure;
  /** Something that follows from figures alone, made once by its name. */
  fact<V>(name: string, make: () => V): V;
  /**
   * A part of a report, made again only where a figure is another that was looked at for it.
   *
   * @param name of no other part
   * @param on all besides figures that it is made from, and that is not the same for the whole release
   */
  part<V>(name: string, on: readonly unknown[], make: () => V): V;
}

/** The areas that a geography is made of, in the order of the list of areas; a single area is itself. */
export function areasOf({ project, respondingAreas }: Statistics, geography: Geography): readonly string[] {
  const slugs = project.areas.map(({ slug }) => slug);
  switch (geography.kind) {
    case "area":
      return [geography.area];
    case "nation":
      return slugs;
    case "group":
      return membersOf(project, geography.group);
    case "all-areas":
      return geography.group === undefined ? slugs : membersOf(project, geography.group);
    case "responding": {
      const { group } = geography;
      if (group === undefined) return respondingAreas;
      const members = membersOf(project, group);
      return respondingAreas.filter((slug) => members.includes(slug));
    }
  }
}

function membersOf({ groups }: Project, slug: string): readonly string[] {
  const group = groups.find((each) => each.slug === slug);
  if (!group) throw new Error(`there is no group of areas '${slug}'`);
  return group.areas;
}
