import type { Files } from "../files/files.ts";
import type { Area } from "../reference/areas.ts";
import { nation } from "../reference/areas.ts";
import { readSummary } from "./summary.ts";

/**
 * What keeps a folder of output from being replaced: it was not made by this program, or somebody has put
 * something into it. Undefined where it may be replaced, because it is empty or holds reports alone.
 */
export async function strangerIn(
  output: Files,
  release: string,
  areas: readonly Area[],
): Promise<string | undefined> {
  const entries = await output.list(release);
  if (entries.length === 0) return undefined;
  const slugs = [nation.slug, ...areas.map((area) => area.slug)].join("|");
  const ours = new RegExp(`^(release\\.json|(${slugs})(-[a-z0-9-]+)?\\.(html|pdf|json|png))$`);
  const stranger = entries.find((entry) => entry.folder || !ours.test(entry.name));
  if (stranger) return `${release}/${stranger.name}`;
  const summary = readSummary(await output.readText(`${release}/release.json`));
  return summary ? undefined : `${release}/${entries[0]!.name}`;
}
