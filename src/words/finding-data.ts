import { figureId } from "../figures/coordinate.ts";
import type { Finding } from "../findings/finding.ts";
import { sayFinding } from "./say-finding.ts";
import type { Words } from "./words.ts";

/** A finding for another program: its code and what it is about, with its words beside them. */
export function findingData(words: Words, finding: Finding) {
  const { code, severity, figure, ...about } = finding;
  const at = figure && { figure: figureId(figure), coordinate: figure };
  return { code, severity, ...sayFinding(words, finding), ...about, ...at };
}
