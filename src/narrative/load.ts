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

/**
 * Reads every section of every author, or of the authors named: `narrative/<author>/<section>.md`, with pictures
 * beside it.
 */
export async function loadNarratives(
  data: Files,
  folder: string,
  { areas, groups, framework }: Authors,
  authors?: ReadonlySet<string>,
): Promise<Texts> {
  const { entries, findings } = await listSent(data, folder);
  const known = new Set([...areas, ...groups, nation].map(({ slug }) => slug));
  const sent = entries.filter((entry) => !isStray(entry.name));
  const wanted = sent.filter((entry) => !authors || (entry.folder && authors.has(entry.name)));
  const loaded = await inBatches(wanted, 8, async ({ name, folder: isFolder }): Promise<Texts> => {
    const path = `${folder}/${name}`;
    const file = data.shown(path);
    if (!isFolder) return { narratives: [], findings: [outsideFolders(file)] };
    if (!known.has(name)) {
      const finding = found("NARRATIVE-AREA", { folder: name }, { location: { file } });
      return { narratives: [], findings: [finding] };
    }
    return loadAuthor(data, path, name, framework && sectionsWithText(framework, kindOf(name, areas)));
  });
  return {
    narratives: loaded.flatMap((each) => each.narratives),
    findings: [...findings, ...loaded.flatMap((each) => each.findings)],
  };
}

function kindOf(author: string, areas: readonly Area[]): ReportSubject["kind"] {
  if (author === nation.slug) return "nation";
  return areas.some(({ slug }) => slug === author) ? "area" : "group";
}
