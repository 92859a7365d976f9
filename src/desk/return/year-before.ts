import { type Cell, valueAt } from "../../figures/coordinate.ts";
import { ofArea } from "../../figures/geography.ts";
import { printNumber } from "../../figures/number.ts";
import { yearBefore, yearSlug } from "../../figures/year.ts";
import { cellsOf } from "../../framework/cells.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import type { Release } from "../../releases/project.ts";
import { beforeOf } from "../../returns/form/before.ts";
import type { Before } from "../../returns/form/filled.ts";
import type { Entry } from "../../returns/return.ts";
import type { Desk } from "../context/desk.ts";
import type { ReturnPlace } from "./place.ts";

type Known = readonly Pick<Entry, "cell" | "value">[];

/** The figures of an area for the year before, as they stand beside those asked for; undefined where none is known. */
export async function yearBeforeOf(
  desk: Desk,
  { project, statistics, release, area }: ReturnPlace,
): Promise<Before | undefined> {
  const year = yearBefore(release.details.year);
  const framework = frameworkOf(project.frameworks, year);
  if (!framework) return undefined;
  const { stated } = statistics;
  const cells = [
    ...Object.keys(framework.measures).flatMap((measure) => cellsOf(framework, measure)),
    ...Object.keys(framework.rates).map((measure): Cell => ({ measure, members: [] })),
  ];
  const known = cells.flatMap((cell) => stated(valueAt(cell, ofArea(area.slug), year)) ?? []);
  const entries: Known = known.length > 0 ? known : await sentThen(desk, release, yearSlug(year), area.slug);
  return entries.length === 0 ? undefined : beforeOf(framework, year, entries);
}

/** A figure as a page prints it: a number with its commas. */
export function printedBefore(before: Before, cell: Parameters<Before["written"]>[0]): string | undefined {
  const written = before.written(cell);
  return written !== undefined && /^\d+$/.test(written) ? printNumber(Number(written), 0) : written;
}

/** What was sent for the year before; what is invented is set beside nothing that is not. */
async function sentThen({ workbench }: Desk, release: Release, id: string, area: string): Promise<Known> {
  if (!(await workbench.releases()).includes(id)) return [];
  const earlier = (await workbench.figures(id))?.calculated;
  if (!earlier) return [];
  const isInvented = (each: Release) => each.details.kind === "illustrative";
  if (isInvented(earlier.release) && !isInvented(release)) return [];
  return earlier.read.returns.flatMap((each) => (each.area === area ? each.entries : []));
}
