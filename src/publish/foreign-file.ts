import type { Files } from "../files/files.ts";
import { nation } from "../reference/areas.ts";
import type { Project } from "../releases/project.ts";
import { pathsIn, readSummary } from "./summary-file.ts";
import type { Writer } from "./writers/writer.ts";

/**
 * What keeps a folder of output from being replaced: it was not made by this program, or somebody has put
 * something into it. Undefined where it may be replaced, because it is empty or holds reports alone.
 */
export async function foreignFile(
  output: Files,
  release: string,
  { areas, groups }: Pick<Project, "areas" | "groups">,
  writers: readonly Writer[],
): Promise<string | undefined> {
  const entries = await output.list(release);
  if (entries.length === 0) return undefined;
  const slugs = [nation, ...areas, ...groups].map(({ slug }) => slug).join("|");
  const endings = writers.flatMap((writer) => writer.endings).join("|");
  const ours = new RegExp(`^(release\\.json|(${slugs})([-_][a-z0-9-]+)?\\.(${endings}))$`);
  const summary = readSummary(await output.readText(`${release}/release.json`));
  // Of a place that has another name by now, or is no more, the list of what was made still knows.
  const known = new RegExp(`\\.(${endings})$`);
  const listed = new Set(summary && pathsIn(summary).filter((path) => known.test(path)));
  const foreign = entries.find(({ name, folder }) => {
    return folder || !(ours.test(name) || listed.has(`${release}/${name}`));
  });
  if (foreign) return `${release}/${foreign.name}`;
  return summary ? undefined : `${release}/${entries[0]!.name}`;
}
