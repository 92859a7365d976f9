import type { Figure } from "../figures/figure.ts";
import type { Finding } from "../findings/finding.ts";
import type { ReportContext } from "./context.ts";

/** The notes that a queried figure carries wherever it is printed. */
export function queryNotes(context: ReportContext, figure: Figure): string[] {
  const queries = printedQueries(context.findings);
  const own = queries
    .filter((finding) => finding.figure === figure.id)
    .map((finding) => `Queried: ${queryInWords(finding)}`);
  // A sum stands on its parts: one that is still in question is told where the sum is printed.
  const parts = queries
    .filter((finding) => !finding.accepted && figure.inputs.includes(finding.figure!))
    .map(
      (finding) =>
        `Includes a figure of ${nameOf(context, finding.area)} that is queried: ${finding.problem}`,
    );
  return [...own, ...parts];
}

function nameOf(context: ReportContext, area: string | undefined): string {
  return context.project.areas.find((each) => each.slug === area)?.name ?? "the nation";
}

/** Queries about figures. One about a text is for those who wrote it, and no reader's business. */
export function printedQueries(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.severity === "query" && finding.figure !== undefined);
}

/** A query with its explanation, as a reader sees it. */
export function queryInWords(finding: Finding): string {
  if (finding.explanation === undefined) return `${finding.problem} No explanation has been given yet.`;
  const state = finding.accepted ? "Explanation:" : "Explanation, not yet accepted:";
  return `${finding.problem} ${state} ${finding.explanation}`;
}
