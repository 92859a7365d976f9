import type { Files } from "../files/files.ts";
import type { Finding } from "../findings/finding.ts";
import { loadFrameworks } from "../framework/load.ts";
import { loadTexts } from "../narrative/load-texts.ts";
import { loadBoundaries, noBoundaries } from "../reference/boundaries.ts";
import { loadReference } from "../reference/load.ts";
import { loadRelease } from "./load-release.ts";
import type { Project, Release } from "./project.ts";
import { allOf, shownIn } from "./shown.ts";
import { missingTexts, textNames } from "./standard-texts.ts";

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
  const [{ reference, findings: ofReference }, { all: frameworks, findings: ofFrameworks }] =
    await Promise.all([loadReference(data, "reference"), loadFrameworks(data, "frameworks")]);
  const releases: Release[] = [];
  const ofReleases: Finding[] = [];
  const authors = wanted.areas && new Set(wanted.areas);
  for (const id of wanted.releases ?? (await releaseIds(data))) {
    const { release, findings } = await loadRelease(data, id, frameworks, reference.areas, authors);
    ofReleases.push(...findings);
    if (release) releases.push(release);
  }
  const shown = wanted.onlyShown
    ? shownIn(releases, wanted.areas ? ["area"] : ["area", "national"])
    : allOf(frameworks);
  const { boundaries, findings: ofBoundaries } = shown.map
    ? await loadBoundaries(data, "reference/boundaries.json", reference.areas)
    : { boundaries: noBoundaries, findings: [] };
  const { texts, findings: ofTexts } = await loadTexts(templates, "texts", shown.texts);
  const missing = shown.frameworks.flatMap((framework) =>
    missingTexts(textNames(framework, shown.kinds), texts, data.shown(`frameworks/${framework.id}.yaml`)),
  );
  const findings = [ofReference, ofBoundaries, ofFrameworks, ofTexts, missing, ofReleases].flat();
  return { ...reference, boundaries, frameworks, texts, releases, findings };
}

/** The names of all releases, newest year first. */
export async function releaseIds(data: Files): Promise<string[]> {
  const entries = await data.list("releases");
  return entries
    .filter((entry) => entry.folder)
    .map((entry) => entry.name)
    .reverse();
}
