import { hasErrors } from "../findings/finding.ts";
import { loadProject } from "../releases/load.ts";
import { readHistory } from "../returns/reading/history.ts";
import { readReturns } from "../returns/reading/read.ts";
import { writeTidyCsv } from "../returns/tidy/write.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";
import { wantedReleases } from "./names.ts";

/**
 * Keeps a copy of all stated figures of a release, of its year and its history, under the day's date: what is published
 * that day. Later figures are compared with the newest copy. Never touches one that exists.
 */
export async function keep(
  name: string,
  { data, templates, openWorkbook, words, now, print }: Environment,
): Promise<ExitCode> {
  const [id] = await wantedReleases(data, [name]);
  const project = await loadProject(data, templates, { releases: [id!], places: [], openWorkbook, words });
  const [release] = project.releases;
  const returns = release && readReturns(project, release);
  const history = release && readHistory(project, release);
  if (!release || !returns || !history || hasErrors([...returns.findings, ...history.findings]))
    throw new WrongUse(`There are errors in ${id}; run 'mappa check ${id}'. Nothing was kept.`);
  const path = `releases/${id}/published/${now().toISOString().slice(0, 10)}.csv`;
  if ((await data.readText(path)) !== undefined)
    throw new WrongUse(`${data.shown(path)} is there already; nothing was changed.`);
  const own = returns.returns.flatMap(({ area, year, entries }) =>
    entries.map((entry) => ({ ...entry, area, year })),
  );
  await data.write(path, writeTidyCsv(project, [...own, ...history.entries]));
  print(`Kept ${data.shown(path)}. From now on 'mappa check ${id}' compares the figures with it.`);
  return 0;
}
