import { type Cell, type Coordinate, cellId, type View, valueAt } from "../../figures/coordinate.ts";
import {
  type Geography,
  groupOf,
  ofArea,
  ofNation,
  ofResponding,
  respondingOf,
} from "../../figures/geography.ts";
import { isGiven, type Value } from "../../figures/value.ts";
import type { Year } from "../../figures/year.ts";
import { cellsOf, covers, isCounted } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import { cellsShownIn, setsShown } from "../../framework/shown.ts";
import type { Statistics } from "../statistics.ts";

/**
 * Where the figures stand that the data of a release hold: by year, place and measure, the figure itself before what is
 * computed from it.
 *
 * Of the release's year every place has every cell of the framework, also what is missing, was not collected or cannot
 * exist. Of earlier years so has each place of which anything is known; one of which nothing is has no rows. Cells that
 * the framework of an earlier year did not count and that of the release does are among them, as not collected. Places
 * are England and Wales, the areas that have responded, groups of the sets that the reports show, and the areas.
 *
 * What is computed from figures is there where it is a number: changes, limits and coverage of the release's year, the
 * indices that reports show, and what figures were before they were revised.
 */
export function dataCoordinates(statistics: Statistics): Coordinate[] {
  const { framework } = statistics.release;
  const places = placesOf(statistics);
  const indexed = cellsShownIn(framework, "index");
  return statistics.years.flatMap((year) => {
    const cells = cellsIn(statistics, year);
    return places.flatMap((place) => {
      const kept = cells.filter((cell) => isKept(statistics, valueAt(cell, place, year)));
      if (kept.length === 0 || !isKnown(statistics, cells, place, year)) return [];
      return kept.flatMap((cell) => [
        valueAt(cell, place, year),
        ...viewsOf(statistics, indexed, valueAt(cell, place, year)),
      ]);
    });
  });
}

function placesOf({ project, release }: Statistics): Geography[] {
  const sets = setsShown(release.framework);
  const groups = project.groups.filter(({ set }) => sets.includes(set));
  return [
    ofNation,
    ofResponding,
    ...groups.flatMap(({ slug }): Geography[] => [{ kind: "group", group: slug }, respondingOf(slug)]),
    ...project.areas.map(({ slug }) => ofArea(slug)),
  ];
}

/** What a year counted, and what is counted now and was not collected then. */
function cellsIn({ project, release }: Statistics, year: Year): readonly Cell[] {
  const then = frameworkOf(project.frameworks, year);
  const now = allCells(release.framework);
  if (!then || then === release.framework) return now;
  return [...allCells(then), ...now.filter((cell) => !isCounted(then, cell))];
}

function allCells(framework: Framework): Cell[] {
  return [
    ...Object.keys(framework.measures).flatMap((measure) => cellsOf(framework, measure)),
    ...Object.keys(framework.rates).map((measure): Cell => ({ measure, members: [] })),
  ];
}

/** The sum of those of a group's areas that have responded stands in for a figure of the group, and beside none. */
function isKept(statistics: Statistics, at: Coordinate): boolean {
  const { geography } = at;
  if (geography.kind !== "responding" || geography.group === undefined) return true;
  const whole: Geography = { kind: "group", group: geography.group };
  return (
    isGiven(statistics.figure(at).value) && !isGiven(statistics.figure({ ...at, geography: whole }).value)
  );
}

/** Whether anything is known of a place in a year. */
function isKnown(statistics: Statistics, cells: readonly Cell[], place: Geography, year: Year): boolean {
  if (year === statistics.release.details.year) return true;
  return cells.some((cell) => {
    const at = valueAt(cell, place, year);
    return statistics.stated(at) !== undefined || isGiven(statistics.figure(at).value);
  });
}

const ofOwnYear: readonly View[] = ["change", "interval", "control-limits", "coverage"];

function viewsOf(
  statistics: Statistics,
  indexed: ReturnType<typeof cellsShownIn>,
  at: Coordinate,
): Coordinate[] {
  const own = at.year === statistics.release.details.year;
  const views: View[] = [
    ...(own ? ofOwnYear.filter((view) => view !== "coverage" || isOfSeveral(at)) : []),
    ...(indexed.some((pattern) => covers(pattern, at)) ? (["index"] as const) : []),
    ...(at.geography.kind === "responding" ? (["point"] as const) : []),
    ...(statistics.figure(at).revision ? (["before-revision"] as const) : []),
  ];
  return views
    .map((view) => ({ ...at, view }))
    .filter((each) => isOfItself(statistics, each) && isNumber(statistics.figure(each).value));
}

/** A view that is the figure itself, or one of another place, goes by that one's name. */
function isOfItself(statistics: Statistics, at: Coordinate): boolean {
  const { at: of } = statistics.figure(at);
  return of.view === at.view && of.year === at.year && cellId(of) === cellId(at);
}

function isOfSeveral({ geography }: Coordinate): boolean {
  return geography.kind !== "area" && (groupOf(geography) === undefined || geography.kind !== "responding");
}

/** A number, several, or that two numbers cannot be compared. */
function isNumber({ kind }: Value): boolean {
  return !["not-available", "not-collected", "not-applicable", "confidential"].includes(kind);
}
