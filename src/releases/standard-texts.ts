import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { blocksOf } from "../framework/blocks.ts";
import type { ReportDefinition } from "../framework/layout.ts";

/** The names of the standard texts that reports of some kinds ask for. */
export function textNames(reports: readonly ReportDefinition[]): string[] {
  return [...new Set(blocksOf(reports).flatMap((block) => (block.kind === "text" ? [block.text] : [])))];
}

/** Whether reports of some kinds show a map, whose boundaries have to be read. */
export function showMap(reports: readonly ReportDefinition[]): boolean {
  return blocksOf(reports).some((block) => block.kind === "chart" && block.chart.kind === "map");
}

/** Standard texts that a framework asks for by a name that no file has. */
export function missingTexts(
  names: readonly string[],
  texts: ReadonlyMap<string, unknown>,
  file: string,
): Finding[] {
  return names
    .filter((name) => !texts.has(name))
    .map((name) => found("FRAMEWORK-REFERENCE", { what: "standard-text", name }, { location: { file } }));
}
