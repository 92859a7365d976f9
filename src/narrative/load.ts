import type { Files } from "../files/files.ts";
import { inBatches } from "../files/in-batches.ts";
import { listSent } from "../files/sent-file.ts";
import { isStray } from "../files/stray.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { ReportSubject } from "../framework/layout.ts";
import type { Framework } from "../framework/model.ts";
import { type Area, nation } from "../reference/areas.ts";
import type { Group } from "../reference/groups.ts";
import { loadAuthor } from "./load-author.ts";
import type { Narrative } from "./narrative.ts";
import { outsideFolders, sectionsWithText } from "./unused-texts.ts";

/** Texts, and what is wrong with them. */
export interface Texts {
  readonly narratives: readonly Narrative[];
  readonly findings: readonly Finding[];
}

/** Who may write, and for which reports. */
export interface Authors {
  readonly areas: readonly Area[];
  readonly groups: readonly Group[];
  /** Undefined where the release names none that exists. */
  readonly framework: Framework | undefined;
}

/** The texts of each author, as a folder lists them, and what kept that from being listed. */
export interface AuthorsTexts {
  readonly authors: readonly { readonly name: string; readonly texts: Texts }[];
  readonly findings: readonly Finding[];
}

/**
 * Reads every section of every author, or of the authors named: `narrative/<author>/<section>.md`, with pictures
 * beside it.
 */
export async function loadAuthors(
  data: Files,
  folder: string,
  authors: Authors,
  wanted?: ReadonlySet<string>,
): Promise<AuthorsTexts> {
  const { entries, findings } = await listSent(data, folder);
  const sent = entries.filter((entry) => !isStray(entry.name));
  const shown = sent.filter((entry) => !wanted || (entry.folder && wanted.has(entry.name)));
  const loaded = await inBatches(shown, 8, async ({ name, folder: isFolder }) => {
    const outside = { narratives: [], findings: [outsideFolders(data.shown(`${folder}/${name}`))] };
    return { name, texts: isFolder ? await loadFolder(data, folder, name, authors) : outside };
  });
  return { authors: loaded, findings };
}

/** The texts of one folder, if it is that of an author. */
export async function loadFolder(
  data: Files,
  folder: string,
  name: string,
  { areas, groups, framework }: Authors,
): Promise<Texts> {
  const path = `${folder}/${name}`;
  if (![...areas, ...groups, nation].some(({ slug }) => slug === name)) {
    const finding = found("NARRATIVE-AREA", { folder: name }, { location: { file: data.shown(path) } });
    return { narratives: [], findings: [finding] };
  }
  return loadAuthor(data, path, name, framework && sectionsWithText(framework, kindOf(name, areas)));
}

/** The texts of all authors together. */
export function textsOf({ authors, findings }: AuthorsTexts): Texts {
  return {
    narratives: authors.flatMap(({ texts }) => texts.narratives),
    findings: [...findings, ...authors.flatMap(({ texts }) => texts.findings)],
  };
}

function kindOf(author: string, areas: readonly Area[]): ReportSubject["kind"] {
  if (author === nation.slug) return "nation";
  return areas.some(({ slug }) => slug === author) ? "area" : "group";
}
