import { keptBy } from "../caches/kept-by.ts";
import type { Location } from "../figures/location.ts";
import { found } from "../findings/found.ts";
import type { Entry } from "../returns/return.ts";
import type { Check } from "./check.ts";

/** Publications that figures are quoted from and of which nobody has said who published them, each where it is first met. */
export const checkSources: Check = ({ statistics, returns, history }) => {
  const { sources } = statistics.project;
  const cited = [...returns.map(({ entries }) => entries), history].flatMap(citedIn);
  const unknown = new Map<string, Location>();
  for (const { citation, location } of cited)
    if (!sources.has(citation) && !unknown.has(citation)) unknown.set(citation, location);
  return [...unknown].map(([citation, location]) => found("SOURCE-UNKNOWN", { citation }, { location }));
};

/** Each publication that figures are quoted from, where it is first met. */
const citedIn = keptBy((entries: readonly Entry[]) => {
  const cited = new Map<string, Location>();
  for (const { citation, location } of entries)
    if (citation !== undefined && !cited.has(citation)) cited.set(citation, location);
  return [...cited].map(([citation, location]) => ({ citation, location }));
});
