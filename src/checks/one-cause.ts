import { figureId } from "../figures/coordinate.ts";
import type { Code } from "../findings/codes.ts";
import type { Finding } from "../findings/finding.ts";

/** Checks that see one fault each in its own way, the one that says most of it first. Rates have figures of their own. */
const seeingTheSame: readonly Code[] = [
  "QUERY-RATE",
  "QUERY-RATE-PER-HEAD",
  "QUERY-PARTS",
  "QUERY-LIMIT",
  "QUERY-REPEATED",
  "QUERY-STOPPED",
  "QUERY-OUTLIER",
  "QUERY-SHARE",
];

/** The findings, without a query about a figure whose fault another check has told already. */
export function onceForACause(findings: readonly Finding[]): Finding[] {
  const best = new Map<string, number>();
  for (const finding of findings) {
    const rank = rankOf(finding);
    if (rank === undefined || !finding.figure) continue;
    const id = figureId(finding.figure);
    best.set(id, Math.min(rank, best.get(id) ?? rank));
  }
  return findings.filter((finding) => {
    const rank = rankOf(finding);
    return rank === undefined || !finding.figure || rank === best.get(figureId(finding.figure));
  });
}

function rankOf({ code }: Finding): number | undefined {
  const rank = seeingTheSame.indexOf(code);
  return rank < 0 ? undefined : rank;
}
