import { yearBefore, yearSlug } from "../figures/year.ts";
import { frameworkOf } from "../framework/of-year.ts";
import { maySetBeside } from "../releases/beside.ts";
import { loadProject } from "../releases/load.ts";
import type { Project, Release } from "../releases/project.ts";
import { beforeOf } from "../returns/form/before.ts";
import type { Before } from "../returns/form/filled.ts";
import { readHistory } from "../returns/reading/history.ts";
import { readReturns } from "../returns/reading/read.ts";
import type { Observation } from "../returns/return.ts";
import type { Environment } from "./environment.ts";

/** Figures of the year before, of each area of which some are known. */
export interface YearBefore {
  readonly year: string;
  readonly of: (area: string) => Before | undefined;
}

/**
 * The figures of the year before a release: from its history where that has any of an area, else from the returns of the
 * release of that year. What an illustrative release has invented is set beside nothing that is not.
 */
export async function figuresOfYearBefore(
  project: Project,
  release: Release,
  environment: Environment,
): Promise<YearBefore | undefined> {
  const year = yearBefore(release.details.year);
  const framework = frameworkOf(project.frameworks, year);
  if (!framework) return undefined;
  const history = readHistory(project, release).entries.filter((each) => each.year === year);
  const earlier = await returnsOf(yearSlug(year), release, environment);
  const [known, sent] = [history, earlier].map(byArea) as [FiguresByArea, FiguresByArea];
  return {
    year,
    of(area) {
      const entries = known.get(area) ?? sent.get(area);
      return entries && beforeOf(framework, year, entries);
    },
  };
}

type Figures = readonly Pick<Observation, "area" | "cell" | "value">[];
type FiguresByArea = ReadonlyMap<string, Figures>;

function byArea(figures: Figures): FiguresByArea {
  const areas = new Set(figures.map(({ area }) => area));
  return new Map([...areas].map((area) => [area, figures.filter((each) => each.area === area)]));
}

async function returnsOf(
  id: string,
  release: Release,
  { data, templates, openWorkbook, words }: Environment,
): Promise<Figures> {
  if ((await data.list(`releases/${id}`)).length === 0) return [];
  const project = await loadProject(data, templates, { releases: [id], places: [], openWorkbook, words });
  const [earlier] = project.releases;
  if (!earlier) return [];
  if (!maySetBeside(earlier, release)) return [];
  return readReturns(project, earlier).returns.flatMap(({ area, entries }) =>
    entries.map(({ cell, value }) => ({ area, cell, value })),
  );
}
