import type { Files } from "../files/files.ts";
import { listSent } from "../files/sent-file.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Framework } from "../framework/schema.ts";
import { type Area, nation } from "../reference/areas.ts";
import { loadAuthor } from "./load-author.ts";
import type { Narrative } from "./narrative.ts";
import { outsideFolders, sectionsWithText } from "./unused-texts.ts";

/**
 * Reads every section of every area, or of the authors named: `narrative/<area>/<section>.md`, with pictures
 * beside it.
 */
export async function loadNarratives(
  data: Files,
  folder: string,
  areas: readonly Area[],
  framework: Framework | undefined,
  authors?: ReadonlySet<string>,
): Promise<{ narratives: Narrative[]; findings: Finding[] }> {
  const narratives: Narrative[] = [];
  const { entries, findings } = await listSent(data, folder);
  const known = new Set([...areas.map((area) => area.slug), nation.slug]);
  for (const { name, folder: isFolder } of entries) {
    const path = `${folder}/${name}`;
    if (!isFolder) {
      if (!authors && !name.startsWith(".")) findings.push(outsideFolders(data.shown(path)));
    } else if (authors && !authors.has(name)) continue;
    else if (!known.has(name)) {
      findings.push(found("NARRATIVE-AREA", { folder: name }, { location: { file: data.shown(path) } }));
    } else {
      const used = framework && sectionsWithText(framework, name);
      const own = await loadAuthor(data, path, name, used);
      narratives.push(...own.narratives);
      findings.push(...own.findings);
    }
  }
  return { narratives, findings };
}
