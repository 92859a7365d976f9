import type { Severity } from "../findings/codes.ts";
import type { Finding } from "../findings/finding.ts";
import { printFinding } from "../words/print-finding.ts";
import type { Environment } from "./environment.ts";

/** The gravest last: that is where a person looks when a long list has run through the terminal. */
const order: readonly Severity[] = ["note", "query", "error"];

/** Prints findings by severity, and in the order in which they were found. */
export function listFindings(
  findings: readonly Finding[],
  { print, words }: Pick<Environment, "print" | "words">,
  options: { readonly onlyErrors: boolean },
): void {
  for (const severity of order) {
    if (options.onlyErrors && severity !== "error") continue;
    for (const finding of findings) if (finding.severity === severity) print(printFinding(words, finding));
  }
}
