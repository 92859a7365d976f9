import { type Cell, valueAt } from "../../figures/coordinate.ts";
import { ofArea } from "../../figures/geography.ts";
import { printNumber } from "../../figures/number.ts";
import { yearBefore, yearSlug } from "../../figures/year.ts";
import { cellsOf } from "../../framework/cells.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import { maySetBeside } from "../../releases/beside.ts";
import type { Project, Release } from "../../releases/project.ts";
import { beforeOf } from "../../returns/form/before.ts";
import type { Before } from "../../returns/form/filled.ts";
import type { Entry } from "../../returns/return.ts";
import type { Statistics } from "../../statistics/statistics.ts";
import type { Desk } from "./desk.ts";

type Known = readonly Pick<Entry, "cell" | "value">[];

/** Whose figures of the year before are asked for, and beside what. */
interface Asked {
  readonly project: Pick<Project, "frameworks">;
  readonly statistics: Pick<Statistics, "stated">;
  readonly release: Release;
  readonly area: { readonly slug: string };
}

/** The figures of an area for the year before, as they stand beside those asked for; undefined where none is known. */
export async function yearBeforeOf(
  desk: Pick<Desk, "workbench">,
  { project, statistics, release, area }: Asked,
): Promise<Before | undefined> {
  const year = yearBefore(release.details.year);
  const framework = frameworkOf(project.frameworks, year);
  if (!framework) return undefined;
  const cells = [
    ...Object.keys(framework.measures).flatMap((measure) => cellsOf(framework, measure)),
    ...Object.keys(framework.rates).map((measure): Cell => ({ measure, members: [] })),
  ];
  const known = cells.flatMap((cell) => statistics.stated(valueAt(cell, ofArea(area.slug), year)) ?? []);
  const entries: Known = known.length > 0 ? known : await sentThen(desk, release, yearSlug(year), area.slug);
  return entries.length === 0 ? undefined : beforeOf(framework, year, entries);
}

/** A figure as a page prints it: a number with its commas. */
export function printedBefore(before: Before, cell: Cell): string | undefined {
  const written = before.written(cell);
  return written !== undefined && /^\d+$/.test(written) ? printNumber(Number(written), 0) : written;
}

/** What was sent for the year before, where it may be set beside the release. */
async function sentThen(
  { workbench }: Pick<Desk, "workbench">,
  release: Release,
  id: string,
  area: string,
): Promise<Known> {
  if (!(await workbench.releases()).includes(id)) return [];
  const earlier = (await workbench.figures(id))?.calculated;
  if (!earlier) return [];
  if (!maySetBeside(earlier.release, release)) return [];
  return earlier.read.returns.flatMap((each) => (each.area === area ? each.entries : []));
}
