import { type Cell, isSameCell } from "../figures/coordinate.ts";
import { geographySlug } from "../figures/geography.ts";
import { isInSheet, type Location } from "../figures/location.ts";
import type { Year } from "../figures/year.ts";
import type { Finding } from "../findings/finding.ts";
import type { WrittenCell } from "../returns/return.ts";

/** The figures of a return that a finding is about, as far as it names them or stands where one of them does. */
export function cellsOf(
  finding: Finding,
  area: string,
  year: Year,
  written: readonly WrittenCell[],
): readonly Cell[] {
  if (finding.code === "RETURN-INCOMPLETE") return finding.args.cells.map(({ cell }) => cell);
  const { figure, location } = finding;
  if (figure) {
    const own = geographySlug(figure.geography) === area && figure.year === year;
    return own ? [{ measure: figure.measure, members: figure.members }] : [];
  }
  const here = written.filter((each) => location && isSamePlace(each.location, location));
  if (here.length === 0) return besideFault(finding, written);
  return here.every(({ cell }) => isSameCell(cell, here[0]!.cell))
    ? here.slice(0, 1).map(({ cell }) => cell)
    : [];
}

/**
 * The figures in whose line of a text there is an error that is not at one of them. What was meant there is not certain:
 * in `{ level-1: 1,204 }` a comma makes two of one number.
 */
export function besideFault(
  { severity, location }: Pick<Finding, "severity" | "location">,
  written: readonly WrittenCell[],
): readonly Cell[] {
  if (severity !== "error" || !location || isInSheet(location) || location.line === undefined) return [];
  if (written.some((each) => isSamePlace(each.location, location))) return [];
  const { file, line } = location;
  return written
    .filter(({ location: own }) => !isInSheet(own) && own.file === file && own.line === line)
    .map(({ cell }) => cell);
}

/** Whether two places are one; a finding may point to a character behind the first of what is written there. */
function isSamePlace(written: Location, found: Location): boolean {
  if (written.file !== found.file) return false;
  if (isInSheet(written) || isInSheet(found)) {
    if (!isInSheet(written) || !isInSheet(found)) return false;
    return written.cell !== undefined && written.sheet === found.sheet && written.cell === found.cell;
  }
  if (written.line === undefined || written.line !== found.line) return false;
  const { column: from = 1, length = 1 } = written;
  const at = found.column ?? 1;
  return at >= from && at < from + length;
}
