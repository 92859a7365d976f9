import type { Files } from "../../files/files.ts";
import { listSent } from "../../files/sent-file.ts";
import type { Finding } from "../../findings/finding.ts";
import { about } from "../../findings/found.ts";
import { loadAuthor } from "../../narrative/load-author.ts";
import { sectionsWithText } from "../../narrative/unused-texts.ts";
import { nation } from "../../reference/areas.ts";
import type { Project, Release } from "../../releases/project.ts";
import { loadReturnFiles } from "../../releases/sent-files.ts";
import type { WorkbookOpener } from "../../workbook/read/opened.ts";
import { isInFolder } from "./paths.ts";

/** A release in memory, in a project that holds it alone. */
export interface Loaded {
  readonly project: Project;
  readonly release: Release;
}

/** The same release with its folder of returns as the disk has it now. */
export async function withReturns(
  { project, release }: Loaded,
  data: Files,
  openWorkbook: WorkbookOpener | undefined,
): Promise<Loaded> {
  const folder = `releases/${release.id}/returns`;
  const { sent, findings } = await loadReturnFiles(data, folder, openWorkbook);
  // What has not changed stays the same object, by which it is known again.
  const known = new Map(release.returnFiles.map((file) => [file.file, file]));
  const returnFiles = sent.map((file) => {
    const before = known.get(file.file);
    return before && isSame(before.bytes, file.bytes) ? { ...file, bytes: before.bytes } : file;
  });
  return changed(project, { ...release, returnFiles }, data.shown(folder), findings);
}

/** The same release with the texts of one author as the disk has them now. */
export async function withTexts(
  { project, release }: Loaded,
  data: Files,
  author: string,
): Promise<Loaded | undefined> {
  const folder = `releases/${release.id}/narrative/${author}`;
  const kind =
    author === nation.slug
      ? "nation"
      : project.areas.some(({ slug }) => slug === author)
        ? "area"
        : project.groups.some(({ slug }) => slug === author)
          ? "group"
          : undefined;
  const parent = await listSent(data, `releases/${release.id}/narrative`);
  if (!kind || !parent.entries.some((entry) => entry.folder && entry.name === author)) return undefined;
  const { narratives, findings } = await loadAuthor(
    data,
    folder,
    author,
    sectionsWithText(release.framework, kind),
  );
  const others = release.narratives.filter(({ area }) => area !== author);
  const all = [...others, ...narratives].sort((one, other) => (one.file < other.file ? -1 : 1));
  return changed(project, { ...release, narratives: all }, data.shown(folder), findings);
}

/** The project with a release in the place of what it was, and with what was found in one of its folders now. */
function changed(project: Project, release: Release, folder: string, findings: readonly Finding[]): Loaded {
  const kept = project.findings.filter(({ location }) => !location || !isInFolder(location.file, folder));
  const now = findings.map((finding) => about(finding, { release: release.id }));
  return { project: { ...project, releases: [release], findings: [...kept, ...now] }, release };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && Buffer.compare(one, other) === 0;
}
