import type { IncomingMessage } from "node:http";
import { onlyOne, Refusal } from "./refusal.ts";

/** The names under which the desk may be asked. Under any other, another site has had its name lead here. */
const hosts = ["127.0.0.1", "localhost"];

/**
 * Refuses what does not come from this computer's own browser, asked for under the desk's own name.
 *
 * @returns the origin of the desk's pages under that name
 */
export function ownOrigin({ rawHeaders }: IncomingMessage, port: number): string {
  const host = onlyOne("host", rawHeaders);
  if (!hosts.some((name) => host === `${name}:${port}`)) throw new Refusal(421);
  return `http://${host}`;
}

/**
 * Refuses what another site has the browser ask for. The cookie alone does not tell: pages of other ports of this
 * computer are of the same site.
 */
export function refuseOtherSites({ method, rawHeaders }: IncomingMessage, own: string): void {
  const origin = onlyOne("origin", rawHeaders);
  const site = onlyOne("sec-fetch-site", rawHeaders);
  if (method === "POST" ? origin !== own : origin !== undefined && origin !== own) throw new Refusal(403);
  const sites = method === "POST" ? ["same-origin"] : ["same-origin", "none"];
  if (site !== undefined && !sites.includes(site)) throw new Refusal(403);
}
