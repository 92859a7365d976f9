import { type Cell, type Coordinate, cellId, figureId, type View } from "../figures/coordinate.ts";
import { type Geography, geographySlug, ofArea, ofNation, respondingOf } from "../figures/geography.ts";
import { parseYear, type Year } from "../figures/year.ts";
import { cellsOf, countedBy, parseCell, rateBy, total } from "../framework/cells.ts";
import type { Framework } from "../framework/model.ts";
import { frameworkOf } from "../framework/of-year.ts";
import { nearest } from "../reference/nearest.ts";
import type { Project } from "../releases/project.ts";

/** The parts of a figure's id, of which the first that is not known is named. */
export type AddressPart = "year" | "place" | "measure" | "member" | "view";

export interface UnknownAddress {
  readonly part: AddressPart;
  /** What stands there. */
  readonly written: string;
  /** Ids that exist and are nearest to what was written, the nearest first. */
  readonly near: readonly string[];
}

export type ReadAddress = { readonly at: Coordinate } | { readonly unknown: UnknownAddress };

/** A view in an id; that of a figure itself is left out of its id. */
const views: readonly View[] = [
  "stated",
  "change",
  "interval",
  "control-limits",
  "coverage",
  "point",
  "index",
  "before-revision",
];

/**
 * Reads the id of a figure as a person has copied it from a page or a file: `2031-32/suffolk/eligible/category-1/level-2`.
 * Members that are left out at its end are totals, as in every short name of a cell. What is not known is never guessed.
 */
export function readAddress(
  project: Pick<Project, "frameworks" | "areas" | "groups">,
  id: string,
): ReadAddress {
  const [first = "", ...after] = id.trim().split("/");
  // 2031/32 is one year in two parts.
  const split = /^\d{4}$/.test(first) && /^\d{2}$/.test(after[0] ?? "");
  const written = split ? `${first}-${after[0]}` : first;
  const [place = "", ...rest] = split ? after.slice(1) : after;
  const year = parseYear(written);
  const framework = year && frameworkOf(project.frameworks, year);
  if (!year || !framework) return { unknown: { part: "year", written, near: [] } };
  const geography = placeNamed(project, place);
  if (!geography) {
    const near = nearPlaces(project, place).map((slug) => [year.replace("/", "-"), slug, ...rest].join("/"));
    return { unknown: { part: "place", written: place, near } };
  }
  return readCell(framework, { geography, year }, rest);
}

function readCell(
  framework: Framework,
  where: { readonly geography: Geography; readonly year: Year },
  parts: readonly string[],
): ReadAddress {
  const whole = parseCell(framework, parts.join("/"));
  if (whole) return { at: { ...whole, ...where, view: "value" } };
  const view = views.find((each) => each === parts.at(-1));
  const cell = view && parseCell(framework, parts.slice(0, -1).join("/"));
  if (view && cell) return { at: { ...cell, ...where, view } };
  const [measure = "", ...members] = parts;
  const near = nearCells(framework, parts).map((each) => figureId({ ...each, ...where, view: "value" }));
  const dimensions = framework.measures[measure]?.dimensions ?? [];
  if (!Object.hasOwn(framework.measures, measure) && !rateBy(framework, measure))
    return { unknown: { part: "measure", written: measure, near } };
  const wrong = members.findIndex((member, index) => {
    const dimension = dimensions[index];
    return !dimension || (member !== total && !Object.hasOwn(dimension.members, member));
  });
  const part = wrong >= dimensions.length ? "view" : "member";
  return { unknown: { part, written: members[wrong] ?? "", near } };
}

/** The place of a slug in an id: an area, a group, the nation, or the areas of one of them that have responded. */
export function placeNamed(
  { areas, groups }: Pick<Project, "areas" | "groups">,
  slug: string,
): Geography | undefined {
  const area = areas.find((each) => each.slug === slug);
  if (area) return ofArea(area.slug);
  return severalAreas(groups).find((each) => geographySlug(each) === slug);
}

function severalAreas(groups: Project["groups"]): Geography[] {
  const ofGroups = groups.flatMap(({ slug }): Geography[] => [
    { kind: "group", group: slug },
    respondingOf(slug),
  ]);
  return [ofNation, respondingOf(undefined), ...ofGroups];
}

const mostSuggested = 3;

function nearPlaces({ areas, groups }: Pick<Project, "areas" | "groups">, written: string): string[] {
  const slugs = [...areas.map(({ slug }) => slug), ...severalAreas(groups).map(geographySlug)];
  return nearestOf(slugs, written);
}

/** Cells of the measures whose names are nearest, or of the measure itself where only its members are wrong. */
function nearCells(framework: Framework, [measure = "", ...members]: readonly string[]): Cell[] {
  const all = [...Object.keys(framework.measures), ...Object.keys(framework.rates)];
  const measures = countedBy(framework, measure) ? [measure] : nearestOf(all, measure);
  return measures.flatMap((own): Cell[] => {
    const cells = cellsOf(framework, own);
    if (cells.length === 0) return [{ measure: own, members: [] }];
    const filled = cells[0]!.members.map((_, index) => members[index] ?? total);
    const wanted = cellId({ measure: own, members: filled });
    const near = nearestOf(cells.map(cellId), wanted);
    const found = cells.filter((cell) => near.includes(cellId(cell)));
    // Of a name with nothing near it, what a reader most often means.
    return found.length > 0 ? found : cells.slice(-1);
  });
}

function nearestOf(names: readonly string[], written: string): string[] {
  const found: string[] = [];
  while (found.length < mostSuggested) {
    const next = nearest(
      names.filter((name) => !found.includes(name)),
      (name) => name,
      written.toLowerCase(),
    );
    if (next === undefined) break;
    found.push(next);
  }
  return found;
}
