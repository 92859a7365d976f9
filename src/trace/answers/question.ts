import { type Cell, cellId } from "../../figures/coordinate.ts";
import { allAreasOf, type Geography, geographySlug, nationSlug, ofArea } from "../../figures/geography.ts";
import { parseYear, type Year, yearBefore, yearsBetween } from "../../figures/year.ts";
import { measureBy, parseCell, rateBy, total } from "../../framework/cells.ts";
import type { Dimension } from "../../framework/counted.ts";
import type { Framework } from "../../framework/model.ts";
import { nearest } from "../../reference/nearest.ts";
import { bareName } from "../../reference/spelling.ts";
import type { Project } from "../../releases/project.ts";
import { measureLabel, measureNamed, measureNames, membersNamed } from "../../returns/measures.ts";

/** What somebody asks for, in their own words for it. */
export interface Asked {
  /** Measures and rates by id or label, or short cells: eligible/category-1. */
  readonly measures: readonly string[];
  /** Members by id or label, of whichever dimension has them. */
  readonly of: readonly string[];
  /** Areas and groups of areas by name; 'all' for every area; England and Wales where none is named. */
  readonly areas: readonly string[];
  /** Years, spans of years ('2027/28', 'to', '2031/32') or how many of the last; five where nothing is said. */
  readonly years: readonly string[];
}

/** The same by the names of the data. */
export interface Question {
  readonly cells: readonly Cell[];
  readonly places: readonly Geography[];
  readonly years: readonly Year[];
}

/** A name in a question that means nothing, or several things. */
export class NotUnderstood extends Error {
  constructor(
    readonly what: "measure" | "member" | "place" | "year",
    readonly written: string,
    /** What could be meant, or everything that there is. */
    readonly known: readonly string[],
    /** Whether it means several of these. */
    readonly several = false,
  ) {
    super(`${what} '${written}'`);
  }
}

/**
 * Reads a question by the names of a framework and of the project. A name that means nothing or several things is never
 * guessed.
 *
 * @param last the year that 'the last five years' end with
 * @throws NotUnderstood
 */
export function readQuestion(
  { measures, of, areas, years }: Asked,
  framework: Framework,
  project: Pick<Project, "areas" | "groups" | "areaNames">,
  last: Year,
): Question {
  const cells = measures.flatMap((measure) => cellsNamed(framework, measure, of));
  const places =
    areas.length === 0 ? [allAreasOf(undefined)] : areas.flatMap((name) => placesNamed(project, name));
  return {
    cells: once(cells, cellId),
    places: once(places, geographySlug),
    years: once(yearsNamed(years, last), (year) => year).sort(),
  };
}

function once<T>(all: readonly T[], nameOf: (each: T) => string): T[] {
  return [...new Map(all.map((each) => [nameOf(each), each])).values()];
}

function cellsNamed(framework: Framework, written: string, of: readonly string[]): Cell[] {
  const short = parseCell(framework, written);
  const measure = short?.measure ?? measureNamed(framework, written);
  if (!measureNames(framework).includes(measure)) {
    const all = measureNames(framework);
    const near =
      nearest(all, (id) => id, measure) ??
      nearest(all, (id) => bareName(measureLabel(framework, id)), bareName(measure));
    throw new NotUnderstood("measure", written, near === undefined ? all : [near]);
  }
  const dimensions = measureBy(framework, measure)?.dimensions ?? [];
  const chosen = new Map<string, string[]>();
  for (const name of of) {
    if (name === total) continue;
    const [dimension, member] = memberNamed(dimensions, name);
    chosen.set(dimension, [...(chosen.get(dimension) ?? []), member]);
  }
  if (rateBy(framework, measure)) return [{ measure, members: [] }];
  let rows: string[][] = [[]];
  for (const [index, { id }] of dimensions.entries()) {
    const members = chosen.get(id) ?? [short?.members[index] ?? total];
    rows = rows.flatMap((row) => members.map((member) => [...row, member]));
  }
  return rows.map((members) => ({ measure, members }));
}

function memberNamed(
  dimensions: readonly Dimension[],
  written: string,
): readonly [dimension: string, member: string] {
  const found = dimensions.flatMap((dimension) =>
    membersNamed(dimension, written).map((member) => [dimension.id, member] as const),
  );
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  const known =
    found.length > 0
      ? found.map(([, member]) => member)
      : dimensions.flatMap(({ members }) => Object.keys(members));
  throw new NotUnderstood("member", written, known, found.length > 0);
}

/** Every area by one word. */
const everyArea = "all";

function placesNamed(
  { areas, groups, areaNames }: Pick<Project, "areas" | "groups" | "areaNames">,
  written: string,
): Geography[] {
  if (bareName(written) === everyArea) return areas.map(({ slug }) => ofArea(slug));
  if (areaNames.meansNation(written) || written === nationSlug) return [allAreasOf(undefined)];
  const area = areaNames.find(written);
  if (area) return [ofArea(area.slug)];
  const group = groups.filter(({ slug, name }) => slug === written || bareName(name) === bareName(written));
  if (group.length === 1) return [allAreasOf(group[0]!.slug)];
  const near = areaNames.nearest(written) ?? nearest(groups, ({ name }) => bareName(name), bareName(written));
  throw new NotUnderstood("place", written, near ? [near.name] : []);
}

const mostYears = 40;

function yearsNamed(written: readonly string[], last: Year): Year[] {
  if (written.length === 0) return lastYears(5, last);
  const years: Year[] = [];
  for (let index = 0; index < written.length; index++) {
    const text = written[index]!;
    const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
    const year = parseYear(text);
    const until = written[index + 1] === "to" ? parseYear(written[index + 2] ?? "") : undefined;
    if (number > 0 && number <= mostYears) years.push(...lastYears(number, last));
    else if (year && until && year <= until && yearsBetween(year, until).length <= mostYears) {
      years.push(...yearsBetween(year, until));
      index += 2;
    } else if (year && written[index + 1] !== "to") years.push(year);
    else throw new NotUnderstood("year", written.slice(index, index + 3).join(" "), []);
  }
  return years;
}

function lastYears(count: number, last: Year): Year[] {
  return yearsBetween(yearBefore(last, count - 1), last);
}
