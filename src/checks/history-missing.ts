import { valueAt } from "../figures/coordinate.ts";
import { geographyOf, nationSlug } from "../figures/geography.ts";
import { yearBefore } from "../figures/year.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { breaksBetween } from "../framework/breaks.ts";
import { cellsOf, measureBy } from "../framework/cells.ts";
import { frameworkOf } from "../framework/of-year.ts";
import type { Check } from "./check.ts";

/**
 * Measures of which nothing is known for the year before, though they were counted then and may be compared. Without
 * it no change is printed and no check of a figure against its own past can ask anything. One query where nothing is
 * known of any area, else one an area. A reconstructed release has what could be found.
 */
export const checkHistoryMissing: Check = (input) => {
  const { release, respondingAreas } = input.statistics;
  const { details, folder, historyFile } = release;
  if (details.kind === "reconstructed" || respondingAreas.length === 0) return [];
  const year = yearBefore(details.year);
  const location = { file: historyFile?.file ?? `${folder}/history.csv` };
  const measures = comparableMeasures(input);
  if (measures.length === 0) return [];
  const lacking = respondingAreas.map((area) => ({
    area,
    measures: measures.filter((measure) => !isKnown(input, area, measure)),
  }));
  if (lacking.every((each) => each.measures.length === measures.length))
    return [found("HISTORY-MISSING", { what: "nothing", year }, { location, area: nationSlug })];
  return lacking
    .filter((each) => each.measures.length > 0)
    .map(({ area, measures: own }): Finding => {
      const labels = own.map((measure) => measureBy(release.framework, measure)!.label);
      return found("HISTORY-MISSING", { what: "measures", year, measures: labels }, { location, area });
    });
};

/** The measures that both years count and that a break does not interrupt as a whole. */
function comparableMeasures({ statistics }: Parameters<Check>[0]): string[] {
  const { framework, details } = statistics.release;
  const year = yearBefore(details.year);
  const before = frameworkOf(statistics.project.frameworks, year);
  if (!before) return [];
  return Object.keys(framework.measures)
    .filter((measure) => measureBy(before, measure))
    .filter((measure) =>
      cellsOf(framework, measure).some(
        (cell) => breaksBetween(framework, cell, year, details.year).length === 0,
      ),
    );
}

/** Whether anything is known of a measure of an area in the year before, and be it that nobody counted it. */
function isKnown({ statistics }: Parameters<Check>[0], area: string, measure: string): boolean {
  const year = yearBefore(statistics.release.details.year);
  const before = frameworkOf(statistics.project.frameworks, year)!;
  return cellsOf(before, measure).some((cell) => {
    const { kind } = statistics.figure(valueAt(cell, geographyOf(area), year)).value;
    return kind !== "not-available" && kind !== "not-applicable";
  });
}
