import type { Figure } from "../figures/figure.ts";
import type { Finding } from "../findings/finding.ts";
import type { ReportContext } from "./context.ts";

/** The notes that a queried figure carries wherever it is printed. */
export function queryNotes(context: ReportContext, figure: Figure): string[] {
  return context.findings
    .filter((finding) => finding.severity === "query" && finding.figure === figure.id)
    .map(queryInWords);
}

/** A query with its explanation, as a reader sees it. */
export function queryInWords(finding: Finding): string {
  if (finding.explanation === undefined)
    return `Queried: ${finding.problem} No explanation has been given yet.`;
  const state = finding.accepted ? "Explanation:" : "Explanation, not yet accepted:";
  return `Queried: ${finding.problem} ${state} ${finding.explanation}`;
}
