import { figureId } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { type Finding, isOpen } from "../findings/finding.ts";
import { english } from "../words/english/english.ts";
import { sayFinding } from "../words/say-finding.ts";
import type { ReportContext } from "./context.ts";

/** The notes that a queried figure carries wherever it is printed. */
export function queryNotes(context: ReportContext, figure: Figure): string[] {
  const queries = printedQueries(context.findings);
  const own = queries
    .filter((finding) => finding.figure !== undefined && figureId(finding.figure) === figure.id)
    .map((finding) => `Queried: ${queryInWords(finding)}`);
  // A sum stands on its parts: one that is still in question is told where the sum is printed.
  const parts = queries
    .filter((finding) => isOpen(finding) && figure.inputs.includes(figureId(finding.figure!)))
    .map(
      (finding) =>
        `Includes a figure of ${nameOf(context, finding.area)} that is queried: ${problemOf(finding)}`,
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
  if (finding.severity !== "query" || finding.explanation === undefined)
    return `${problemOf(finding)} No explanation has been given yet.`;
  const state = finding.explanation.accepted ? "Explanation:" : "Explanation, not yet accepted:";
  return `${problemOf(finding)} ${state} ${finding.explanation.text}`;
}

function problemOf(finding: Finding): string {
  return sayFinding(english, finding).problem;
}
