import type { BlockDefinition, ReportDefinition } from "./layout.ts";

/** Everything that some reports of a framework show, in order. */
export function blocksOf(reports: readonly ReportDefinition[]): BlockDefinition[] {
  return reports.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks));
}
