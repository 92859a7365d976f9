import type { Finding, Severity } from "../findings/finding.ts";
import { printFinding } from "../findings/print.ts";
import type { Surroundings } from "./surroundings.ts";

const order: readonly Severity[] = ["error", "query", "note"];

/** Prints findings, the gravest first, and in the order in which they were found. */
export function listFindings(
  findings: readonly Finding[],
  { print }: Pick<Surroundings, "print">,
  options: { readonly onlyErrors: boolean },
): void {
  for (const severity of order) {
    if (options.onlyErrors && severity !== "error") return;
    for (const finding of findings) if (finding.severity === severity) print(printFinding(finding));
  }
}
