import type { Files } from "../files/files.ts";
import type { Finding } from "../findings/finding.ts";
import { loadFrameworks } from "../framework/load.ts";
import { type Framework, hasMap } from "../framework/schema.ts";
import { loadTexts } from "../narrative/load-texts.ts";
import { loadAreaNames } from "../reference/area-names.ts";
import { type Area, loadAreas } from "../reference/areas.ts";
import { loadBoundaries, noBoundaries } from "../reference/boundaries.ts";
import { loadGroups } from "../reference/groups.ts";
import { loadPopulations } from "../reference/populations.ts";
import { loadRelease } from "./load-release.ts";
import type { Project, Release } from "./project.ts";
import { missingTexts, type ReportKind, textNames } from "./standard-texts.ts";

/** What to load of a project; everything where nothing is named. */
export interface Wanted {
  readonly releases?: readonly string[];
  /** Slugs of areas whose narratives are needed. Returns are read of all: areas stand beside the nation. */
  readonly areas?: readonly string[];
  /**
   * Leaves out standard texts and boundaries that no report of these releases and areas shows, with whatever may be
   * wrong with them. A check wants them all.
   */
  readonly onlyShown?: boolean;
}

/**
 * Loads the project: reference data, frameworks, standard texts and releases. What is wrong with a release is a
 * finding; a release that cannot be read is left out.
 */
export async function loadProject(data: Files, templates: Files, wanted: Wanted = {}): Promise<Project> {
  const [reference, { all: frameworks, findings: frameworkFindings }] = await Promise.all([
    loadReference(data),
    loadFrameworks(data, "frameworks"),
  ]);
  const releases: Release[] = [];
  const releaseFindings: Finding[] = [];
  const authors = wanted.areas && new Set(wanted.areas);
  for (const id of wanted.releases ?? (await releaseIds(data))) {
    const { release, findings } = await loadRelease(data, id, frameworks, reference.areas, authors);
    releaseFindings.push(...findings);
    if (release) releases.push(release);
  }
  const shown = shownOf(frameworks, releases, wanted);
  const { boundaries, findings: boundaryFindings } = shown.map
    ? await loadBoundaries(data, "reference/boundaries.json", reference.areas)
    : { boundaries: noBoundaries, findings: [] };
  const { texts, findings: textFindings } = await loadTexts(templates, "texts", shown.texts);
  const { findings: referenceFindings, ...references } = reference;
  return {
    ...references,
    boundaries,
    frameworks,
    texts,
    releases,
    findings: [
      ...referenceFindings,
      ...boundaryFindings,
      ...frameworkFindings,
      ...textFindings,
      ...shown.frameworks.flatMap((framework) =>
        missingTexts(textNames(framework, shown.kinds), texts, data.shown(`frameworks/${framework.id}.yaml`)),
      ),
      ...releaseFindings,
    ],
  };
}

/** What every release needs: the areas, their names, groups and populations. */
async function loadReference(data: Files) {
  const { areas, findings } = await loadAreas(data, "reference/areas.csv");
  const [{ names, findings: ofNames }, { groups, findings: ofGroups }, { populations, findings: ofCounts }] =
    await Promise.all([
      loadAreaNames(data, "reference/area-names.csv", areas),
      loadGroups(data, "reference/groups.csv", areas),
      loadPopulations(data, "reference/population.csv"),
    ]);
  return {
    areas: areas as readonly Area[],
    areaNames: names,
    groups,
    populations,
    findings: [...findings, ...ofNames, ...ofGroups, ...ofCounts],
  };
}

/** Which frameworks, kinds of report, texts and maps to load for; no names of texts means all. */
function shownOf(
  frameworks: readonly Framework[],
  releases: readonly Release[],
  { areas, onlyShown }: Wanted,
): {
  readonly frameworks: readonly Framework[];
  readonly kinds: readonly ReportKind[];
  readonly texts?: ReadonlySet<string>;
  readonly map: boolean;
} {
  if (!onlyShown) return { frameworks, kinds: ["area", "national"], map: true };
  const used = frameworks.filter((each) => releases.some(({ framework }) => framework === each));
  const kinds: ReportKind[] = areas ? ["area"] : ["area", "national"];
  return {
    frameworks: used,
    kinds,
    texts: new Set(used.flatMap((each) => textNames(each, kinds))),
    map: used.some((each) => kinds.some((kind) => hasMap(each, kind))),
  };
}

/** The names of all releases, newest year first. */
export async function releaseIds(data: Files): Promise<string[]> {
  const entries = await data.list("releases");
  return entries
    .filter((entry) => entry.folder)
    .map((entry) => entry.name)
    .reverse();
}
