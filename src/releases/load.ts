import { type Geography, geographySlug } from "../figures/geography.ts";
import { parseYear, yearSlug } from "../figures/year.ts";
import { decodeText } from "../files/decode.ts";
import type { Files } from "../files/files.ts";
import { isStray } from "../files/stray.ts";
import type { Finding } from "../findings/finding.ts";
import { loadTexts } from "../narrative/load-texts.ts";
import { loadBoundaries, noBoundaries } from "../reference/boundaries.ts";
import type { Words } from "../words/words.ts";
import type { WorkbookOpener } from "../workbook/read/opened.ts";
import { type Foundations, loadFoundations } from "./foundations.ts";
import { type LoadedRelease, loadRelease } from "./load-release.ts";
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
  /** The pages of the releases are made too, which have a map and statements whatever their reports show. */
  readonly pages?: boolean;
  /** What opens workbooks; without it they are not opened, and are found to be unread. */
  readonly openWorkbook?: WorkbookOpener | undefined;
  /** The words of forms that were given out, by which a workbook that comes back is read. */
  readonly words?: Words | undefined;
}

/**
 * Loads the project: reference data, frameworks, standard texts and releases. What is wrong with a release is a
 * finding; a release that cannot be read is left out.
 */
export async function loadProject(data: Files, templates: Files, wanted: Wanted = {}): Promise<Project> {
  return (await loadWithParts(data, templates, wanted)).project;
}

/** A project, with the releases that were asked for as they were loaded. */
export interface LoadedProject {
  readonly project: Project;
  readonly loaded: readonly LoadedRelease[];
  /** What was found of what all releases share: it comes first in the findings of the project. */
  readonly shared: readonly Finding[];
}

/** The same, for those who put another part in the place of one that has changed. */
export async function loadWithParts(
  data: Files,
  templates: Files,
  wanted: Wanted = {},
): Promise<LoadedProject> {
  const { foundations, findings } = await loadFoundations(data);
  const { frameworks, areas } = foundations;
  const releases: Release[] = [];
  const all: LoadedRelease[] = [];
  const authors = wanted.places && new Set(wanted.places.map(geographySlug));
  for (const id of wanted.releases ?? (await releaseIds(data))) {
    const loaded = await loadRelease(data, id, foundations, authors, wanted.openWorkbook);
    all.push(loaded);
    if (loaded.release) releases.push(loaded.release);
  }
  const earlier = await loadEarlier(data, foundations, releases, wanted.openWorkbook);
  const shown = wanted.onlyShown ? shownIn(releases, wanted) : allOf(frameworks);
  const { boundaries, findings: boundaryFindings } = shown.map
    ? await loadBoundaries(data, "reference/boundaries.json", areas)
    : { boundaries: noBoundaries, findings: [] };
  const { texts, findings: textFindings } = await loadTexts(templates, "texts", shown.texts);
  const shared = [
    ...findings,
    ...boundaryFindings,
    ...textFindings,
    ...shown.frameworks.flatMap((framework) =>
      missingTexts(textNames(shown.reports(framework)), texts, data.shown(`frameworks/${framework.id}.yaml`)),
    ),
  ];
  const project = {
    ...foundations,
    ...(wanted.words && { formWords: wanted.words.form }),
    boundaries,
    texts,
    releases,
    earlier,
    findings: [...shared, ...all.flatMap((loaded) => loaded.findings)],
  };
  return { project, loaded: all, shared };
}

/** The releases of years that the history of another has, for what they say of these years. */
async function loadEarlier(
  data: Files,
  foundations: Foundations,
  releases: readonly Release[],
  openWorkbook: WorkbookOpener | undefined,
): Promise<Release[]> {
  const histories = releases.flatMap(({ historyFile }) => (historyFile ? decodeText(historyFile.bytes) : []));
  const earlier: Release[] = [];
  for (const id of await releaseIds(data)) {
    const year = parseYear(id);
    if (!year || releases.some((each) => each.id === id)) continue;
    if (!histories.some((text) => text.includes(year) || text.includes(yearSlug(year)))) continue;
    const { release } = await loadRelease(data, id, foundations, new Set(), openWorkbook);
    if (release) earlier.push(release);
  }
  return earlier;
}

/** The names of all releases, newest year first. */
export async function releaseIds(data: Files): Promise<string[]> {
  const entries = await data.list("releases");
  return entries
    .filter((entry) => entry.folder && !isStray(entry.name))
    .map((entry) => entry.name)
    .reverse();
}
