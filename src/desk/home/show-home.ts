import { loadFoundations } from "../../releases/foundations.ts";
import { loadDetails } from "../../releases/load-release.ts";
import { releaseAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";

/** All releases, the newest first, each with what it is. */
export async function showHome(_: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const { workbench, data, words } = desk;
  const said = words.desk.home;
  const { foundations } = await loadFoundations(data);
  const releases: object[] = [];
  for (const id of await workbench.releases()) {
    // Not of the workbench: it would read each release whole, and let go of the one that somebody works on.
    const { details, framework, findings } = await loadDetails(data, id, foundations);
    const isUsed = details && framework && findings.length === 0;
    const kind = isUsed ? said.kinds[details.kind] : said.unreadable;
    releases.push({ id, address: releaseAddress(id), kind });
  }
  return {
    kind: "page",
    html: desk.page("home", { title: said.title, trail: [], words: said, releases }),
  };
}
