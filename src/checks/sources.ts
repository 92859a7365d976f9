import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Entry } from "../returns/return.ts";
import type { Check } from "./check.ts";

/** Publications that figures are quoted from and of which nobody has said who published them, each where it is first met. */
export const checkSources: Check = ({ statistics, returns, history }) => {
  const { sources } = statistics.project;
  const unknown = new Map<string, Finding>();
  const entries: readonly Entry[] = [...returns.flatMap((each) => each.entries), ...history];
  for (const { citation, location } of entries) {
    if (citation === undefined || sources.has(citation) || unknown.has(citation)) continue;
    unknown.set(citation, found("SOURCE-UNKNOWN", { citation }, { location }));
  }
  return [...unknown.values()];
};
