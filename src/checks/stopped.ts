import { keptBy } from "../caches/kept-by.ts";
import { type Cell, valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import { yearBefore } from "../figures/year.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords, cellsOf, isNotApplicable } from "../framework/cells.ts";
import type { Framework } from "../framework/model.ts";
import { missingCells } from "../statistics/completeness.ts";
import type { Check } from "./check.ts";
import { isPartOf } from "./plausibility/oddities.ts";
import { aboutCell, inEachSheetAlone, type Sheet, stated } from "./sheet.ts";

/**
 * Figures that were there the year before and are missing now, told once for a return. One whose absence the return
 * explains in a note is not asked about, and one that is asked of every return is told where completeness is. A
 * reconstructed release has what its sources quote, and nobody to ask.
 */
export const checkStopped: Check = (input) =>
  input.statistics.release.details.kind === "reconstructed" ? [] : stoppedIn(input);

const stoppedIn = inEachSheetAlone(({ statistics }, sheet): Finding[] => {
  if (sheet.earlier.year !== undefined || sheet.year !== statistics.release.details.year) return [];
  const { framework } = sheet;
  const before = yearBefore(sheet.year);
  const at = (cell: Cell, year = sheet.year) =>
    statistics.figure(valueAt(cell, geographyOf(sheet.area), year)).value;
  const gone = cellsThatCanExist(framework).filter(
    (cell) => at(cell).kind === "not-available" && at(cell, before).kind === "count",
  );
  const asked = new Set(missingCells(statistics, sheet.area).map(({ cell }) => cell.measure));
  // A total is missing because a part of it is.
  const first = gone.filter(
    (cell) =>
      !asked.has(cell.measure) && !gone.some((other) => isPartOf(other, cell)) && !isExplained(sheet, cell),
  );
  const [cell] = first;
  const last = cell && at(cell, before);
  if (last?.kind !== "count") return [];
  const args = {
    what: "missing",
    label: cellInWords(framework, cell!),
    year: sheet.year,
    before: { count: last.count, year: before },
    more: first.length - 1,
  } as const;
  return [found("QUERY-STOPPED", args, aboutCell(sheet, cell!))];
});

const cellsThatCanExist = keptBy((framework: Framework) =>
  Object.keys(framework.measures)
    .flatMap((measure) => cellsOf(framework, measure))
    .filter((cell) => !isNotApplicable(framework, cell)),
);

function isExplained(sheet: Sheet, cell: Cell): boolean {
  return (stated(sheet, cell)?.notes.length ?? 0) > 0;
}
