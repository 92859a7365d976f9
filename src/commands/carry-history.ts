import { yearBefore, yearSlug } from "../figures/year.ts";
import { decodeText } from "../files/decode.ts";
import { hasErrors } from "../findings/finding.ts";
import { loadProject } from "../releases/load.ts";
import type { Project, Release } from "../releases/project.ts";
import { nameOf } from "../returns/area-names.ts";
import { readHistory } from "../returns/reading/history.ts";
import { readReturns } from "../returns/reading/read.ts";
import { figureKey } from "../returns/repeats.ts";
import type { Observation } from "../returns/return.ts";
import { withFigures } from "../returns/tidy/add.ts";
import { type Environment, WrongUse } from "./environment.ts";

/**
 * Adds the figures of the release of the year before, and of its history, to the history of a release. What is there
 * stays as it is, so that it can be done again at any time.
 *
 * @returns lines that say what was carried and what was not
 * @throws WrongUse where nothing can be carried, with the reason
 */
export async function carryHistory(
  id: string,
  { data, templates, openWorkbook, words }: Environment,
): Promise<string[]> {
  const load = (release: string) =>
    loadProject(data, templates, { releases: [release], places: [], openWorkbook, words });
  const project = await load(id);
  const release = releaseIn(project, id);
  const year = yearBefore(release.details.year);
  const from = yearSlug(year);
  if ((await data.list(`releases/${from}`)).length === 0)
    throw new WrongUse(`There is no release of ${year} here to carry from.`);
  const earlier = releaseIn(await load(from), from);
  if (earlier.details.kind === "illustrative" && release.details.kind !== "illustrative")
    throw new WrongUse(`${from} is illustrative: its figures are invented, so none was carried into ${id}.`);
  const [known, former] = [historyOf(project, release), historyOf(project, earlier)];
  const { returns, findings } = readReturns(project, earlier);
  const wanted: Observation[] = [
    ...former,
    ...returns.flatMap(({ area, entries }) => entries.map((entry) => ({ ...entry, area, year }))),
  ];
  const before = new Map(known.map((each) => [figureKey(each), each]));
  const added = wanted.filter((each) => !before.has(figureKey(each)));
  const path = `releases/${id}/history.csv`;
  const shown = release.historyFile?.file ?? data.shown(path);
  if (added.length > 0) {
    const table = release.historyFile && { text: decodeText(release.historyFile.bytes), figures: known };
    await data.write(path, withFigures(by(project), table, added));
  }
  const held = findings.flatMap(({ severity, area }) => (severity === "error" && area ? [area] : []));
  const silent = project.areas
    .map(({ slug }) => slug)
    .filter((slug) => !held.includes(slug) && !returns.some(({ area }) => area === slug));
  const names = (slugs: readonly string[]) =>
    [...new Set(slugs)].map((slug) => nameOf(project.areaNames, slug)).join(", ");
  const provisional = added.filter(({ status }) => status === "provisional").map(({ area }) => area);
  return [
    added.length > 0
      ? `Carried ${count(added.length, "figure")} of ${yearsIn(added)} from ${from} into ${shown}.`
      : `${shown} has all that is in ${from} already.`,
    ...(provisional.length > 0
      ? [`Still provisional, and marked so: figures of ${names(provisional)}.`]
      : []),
    ...(held.length > 0 ? [`Not carried, because what was sent has errors: ${names(held)}.`] : []),
    ...(silent.length > 0 ? [`Without a return for ${year}: ${names(silent)}.`] : []),
    ...differing(wanted, before).map((each) => `Other than in ${from}, and left as it is: ${each}.`),
  ];
}

function releaseIn(project: Project, id: string): Release {
  const release = project.releases.find((each) => each.id === id);
  if (!release) throw new WrongUse(`release.yaml of ${id} cannot be used; run 'mappa check ${id}'.`);
  return release;
}

function by({ areaNames: names, frameworks }: Project) {
  return { names, frameworks };
}

function historyOf(project: Project, release: Release): readonly Observation[] {
  const { entries, findings } = readHistory(project, release);
  if (hasErrors(findings))
    throw new WrongUse(
      `${release.historyFile?.file ?? release.folder} has errors; run 'mappa check ${release.id}' and mend them first.`,
    );
  return entries;
}

/** Figures that the history has with another value than the release of their year. */
function differing(wanted: readonly Observation[], before: ReadonlyMap<string, Observation>): string[] {
  return wanted.flatMap((each) => {
    const known = before.get(figureKey(each));
    if (!known || JSON.stringify(known.value) === JSON.stringify(each.value)) return [];
    return [figureKey(each)];
  });
}

function yearsIn(figures: readonly Observation[]): string {
  const years = figures.map(({ year }) => year).sort();
  const [first, last] = [years[0]!, years.at(-1)!];
  return first === last ? first : `${first} to ${last}`;
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}
