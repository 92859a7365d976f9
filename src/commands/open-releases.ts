import type { Files } from "../files/files.ts";
import { loadFoundations } from "../releases/foundations.ts";
import { releaseIds } from "../releases/load.ts";
import { loadDetails } from "../releases/load-release.ts";
import { publicationTime } from "../status/publication.ts";

/**
 * The releases that somebody works on: live ones whose time of publication has not passed, by the latest year first.
 * One whose release.yaml cannot be used may be one, and is among them.
 */
export async function openReleases(data: Files, now: Date): Promise<string[]> {
  const { foundations } = await loadFoundations(data);
  const open: string[] = [];
  for (const id of await releaseIds(data)) {
    const { details } = await loadDetails(data, id, foundations);
    const passed = publicationTime(details?.publication, now)?.passed ?? false;
    if (!details || (details.kind === "live" && !passed)) open.push(id);
  }
  return open;
}
