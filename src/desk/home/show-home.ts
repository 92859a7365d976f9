import { releaseAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";

/** All releases, the newest first, each with what it is. */
export async function showHome(_: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const { workbench, words } = desk;
  const said = words.desk.home;
  const releases: object[] = [];
  for (const id of await workbench.releases()) {
    const release = await workbench.release(id);
    releases.push({
      id,
      address: releaseAddress(id),
      kind: release ? said.kinds[release.details.kind] : said.unreadable,
    });
  }
  return {
    kind: "page",
    html: desk.page("home", { title: said.title, trail: [], words: said, releases }),
  };
}
