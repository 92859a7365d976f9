import { cellId } from "../../figures/coordinate.ts";
import type { Finding } from "../../findings/finding.ts";

/**
 * The cell at which somebody mends what was found: of figures that are missing the first, since their measure as a whole
 * is no place to write one. Undefined where it is about no figure.
 */
export function cellToMend(finding: Finding): string | undefined {
  const missing = finding.code === "RETURN-INCOMPLETE" ? finding.args.cells[0] : undefined;
  const cell = missing?.cell ?? finding.figure;
  return cell && cellId(cell);
}
