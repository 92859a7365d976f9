import type { Files } from "../../files/files.ts";
import { loadFolder } from "../../narrative/load.ts";
import { loadWithParts } from "../../releases/load.ts";
import { type LoadedRelease, loadRelease, releaseOf } from "../../releases/load-release.ts";
import type { Project, Release } from "../../releases/project.ts";
import { withReturnFile } from "../../releases/sent-files.ts";
import type { Words } from "../../words/words.ts";
import type { WorkbookOpener } from "../../workbook/read/opened.ts";
import { partOf, releaseOf as releaseOfPath } from "./paths.ts";

/** Where a project is read from, and how. */
export interface Reading {
  readonly data: Files;
  readonly templates: Files;
  readonly words: Words;
  readonly openWorkbook: WorkbookOpener | undefined;
}

/** A project with one release, and the parts of which that was put together. */
export interface Loaded {
  readonly project: Project;
  readonly release: Release;
  readonly parts: NonNullable<LoadedRelease["parts"]>;
  readonly shared: Project["findings"];
}

/** A release read from the disk; undefined where there is none or it cannot be used. */
export async function load({ data, templates, ...wanted }: Reading, id: string): Promise<Loaded | undefined> {
  const { project, loaded, shared } = await loadWithParts(data, templates, { ...wanted, releases: [id] });
  const [first] = loaded;
  if (!first?.release || !first.parts) return undefined;
  return { project, release: first.release, parts: first.parts, shared };
}

/** The same after some files have changed: what depends on them is read again, and nothing else. */
export async function reload(
  reading: Reading,
  before: Loaded,
  paths: readonly string[],
): Promise<Loaded | undefined> {
  const { id } = before.release;
  let loaded: Loaded | undefined = before;
  for (const path of paths) {
    const other = releaseOfPath(path);
    // Another release says something of this one only where it is of a year of its history.
    if (other !== undefined && other !== id && !isEarlier(before, other, path)) continue;
    if (other !== id) return load(reading, id);
    loaded = await reloadOne(reading, loaded, path);
    // It may be read again by other files of its history: all of it is.
    if (!loaded) return load(reading, id);
  }
  return loaded;
}

/** Whether another release is, or may by this file become, one of those of earlier years. */
function isEarlier({ project }: Loaded, other: string, path: string): boolean {
  return partOf(path).part === "release.yaml" || project.earlier.some(({ id }) => id === other);
}

async function reloadOne(reading: Reading, before: Loaded, path: string): Promise<Loaded | undefined> {
  const { data, openWorkbook } = reading;
  const { parts, project, release } = before;
  const { part, below } = partOf(path);
  const [name = "", ...deeper] = below;
  const folder = `releases/${release.id}/${part}`;
  if (part === "returns" && deeper.length === 0) {
    const returns = await withReturnFile(data, folder, parts.returns, name, openWorkbook);
    return withParts(data, before, { ...parts, returns });
  }
  const index = parts.texts.authors.findIndex((author) => author.name === name);
  if (part === "narrative" && deeper.length === 1 && index >= 0) {
    const { framework } = release;
    const texts = await loadFolder(data, folder, name, { ...project, framework });
    // Nothing is left of the folder, which is then not listed either.
    if (texts.narratives.length + texts.findings.length > 0) {
      const authors = parts.texts.authors.with(index, { name, texts });
      return withParts(data, before, { ...parts, texts: { ...parts.texts, authors } });
    }
  }
  if (part.toLowerCase() === "history.csv") return undefined;
  const loaded = await loadRelease(data, release.id, project, undefined, openWorkbook);
  return joined(before, loaded);
}

function withParts(data: Files, before: Loaded, parts: Loaded["parts"]): Loaded | undefined {
  return joined(before, releaseOf(data, before.release.id, parts));
}

function joined(before: Loaded, { release, parts, findings }: LoadedRelease): Loaded | undefined {
  if (!release || !parts) return undefined;
  const { project, shared } = before;
  return {
    project: { ...project, releases: [release], findings: [...shared, ...findings] },
    release,
    parts,
    shared,
  };
}
