import { printNumber } from "../../figures/number.ts";
import { yearBefore, yearSlug } from "../../figures/year.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import type { Release, SentFile } from "../../releases/project.ts";
import { beforeOf } from "../../returns/form/before.ts";
import type { Before } from "../../returns/form/filled.ts";
import { readHistory } from "../../returns/reading/history.ts";
import type { Observation } from "../../returns/return.ts";
import type { Desk } from "../context/desk.ts";
import type { WorkState } from "../workbench/workbench.ts";
import type { ReturnPlace } from "./place.ts";

type Known = readonly Pick<Observation, "cell" | "value">[];

/** Histories by their file: one has all areas of many years, and is read once for as long as it stays as it is. */
const histories = new WeakMap<SentFile, readonly Observation[]>();

/** The figures of an area for the year before, as they stand beside those asked for; undefined where none is known. */
export async function yearBeforeOf(
  desk: Desk,
  { state, release, area }: ReturnPlace,
): Promise<Before | undefined> {
  const year = yearBefore(release.details.year);
  const framework = frameworkOf(state.project.frameworks, year);
  if (!framework) return undefined;
  const known = historyOf(state, release).filter((each) => each.year === year && each.area === area.slug);
  const entries: Known = known.length > 0 ? known : await sentThen(desk, release, yearSlug(year), area.slug);
  return entries.length === 0 ? undefined : beforeOf(framework, year, entries);
}

/** A figure as a page prints it: a number with its commas. */
export function printedBefore(before: Before, cell: Parameters<Before["written"]>[0]): string | undefined {
  const written = before.written(cell);
  return written !== undefined && /^\d+$/.test(written) ? printNumber(Number(written), 0) : written;
}

function historyOf({ project }: WorkState, release: Release): readonly Observation[] {
  const { historyFile } = release;
  const kept = historyFile && histories.get(historyFile);
  if (kept) return kept;
  const { entries } = readHistory(project, release);
  if (historyFile) histories.set(historyFile, entries);
  return entries;
}

/** What was sent for the year before; what is invented is set beside nothing that is not. */
async function sentThen({ workbench }: Desk, release: Release, id: string, area: string): Promise<Known> {
  if (!(await workbench.releases()).includes(id)) return [];
  const earlier = (await workbench.area(id, area))?.prepared;
  if (!earlier) return [];
  const isInvented = (each: Release) => each.details.kind === "illustrative";
  if (isInvented(earlier.release) && !isInvented(release)) return [];
  return earlier.returns.flatMap((each) => (each.area === area ? each.entries : []));
}
