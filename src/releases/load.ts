import { type Geography, geographySlug } from "../figures/geography.ts";
import type { Files } from "../files/files.ts";
import type { Finding } from "../findings/finding.ts";
import { loadTexts } from "../narrative/load-texts.ts";
import { loadBoundaries, noBoundaries } from "../reference/boundaries.ts";
import { loadFoundations } from "./foundations.ts";
import { loadRelease } from "./load-release.ts";
import type { Project, Release } from "./project.ts";
import { allOf, shownIn } from "./shown.ts";
import { missingTexts, textNames } from "./standard-texts.ts";

/** What to load of a project; everything where nothing is named. */
export interface Wanted {
  readonly releases?: readonly string[];
  /** Whose narratives are needed. Returns are read of all areas: each stands beside the nation. */
  readonly places?: readonly Geography[];
  /**
   * Leaves out standard texts and boundaries that no report of these releases and places shows, with whatever may be
   * wrong with them. A check wants them all.
   */
  readonly onlyShown?: boolean;
}

/**
 * Loads the project: reference data, frameworks, standard texts and releases. What is wrong with a release is a
 * finding; a release that cannot be read is left out.
 */
export async function loadProject(data: Files, templates: Files, wanted: Wanted = {}): Promise<Project> {
  const { foundations, findings } = await loadFoundations(data);
  const { frameworks, areas } = foundations;
  const releases: Release[] = [];
  const releaseFindings: Finding[] = [];
  const authors = wanted.places && new Set(wanted.places.map(geographySlug));
  for (const id of wanted.releases ?? (await releaseIds(data))) {
    const loaded = await loadRelease(data, id, foundations, authors);
    releaseFindings.push(...loaded.findings);
    if (loaded.release) releases.push(loaded.release);
  }
  const shown = wanted.onlyShown ? shownIn(releases, wanted.places) : allOf(frameworks);
  const { boundaries, findings: boundaryFindings } = shown.map
    ? await loadBoundaries(data, "reference/boundaries.json", areas)
    : { boundaries: noBoundaries, findings: [] };
  const { texts, findings: textFindings } = await loadTexts(templates, "texts", shown.texts);
  return {
    ...foundations,
    boundaries,
    texts,
    releases,
    findings: [
      ...findings,
      ...boundaryFindings,
      ...textFindings,
      ...shown.frameworks.flatMap((framework) =>
        missingTexts(
          textNames(shown.reports(framework)),
          texts,
          data.shown(`frameworks/${framework.id}.yaml`),
        ),
      ),
      ...releaseFindings,
    ],
  };
}

/** The names of all releases, newest year first. */
export async function releaseIds(data: Files): Promise<string[]> {
  const entries = await data.list("releases");
  return entries
    .filter((entry) => entry.folder && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .reverse();
}
