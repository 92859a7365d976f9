import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { CheckInput } from "./check.ts";
import { isUnlikely, type Repeated } from "./plausibility/repeated.ts";
import { aboutCell, type Sheet } from "./sheet.ts";

/** How many of the figures are named. */
const named = 5;

/** Blocks of a return that are those of an earlier year again, all that are of one year told as one. */
export function repeatedFindings(
  { statistics }: CheckInput,
  blocks: readonly Repeated[],
  sheets: readonly Sheet[],
): Finding[] {
  const { framework, details } = statistics.release;
  const { year } = details;
  return sheets
    .filter((sheet) => sheet.year === year)
    .flatMap((sheet) => {
      const own = blocks.filter(({ place }) => place === sheet.area);
      const years = [...new Set(own.map(({ of }) => of))];
      return years.flatMap((of): Finding[] => {
        const same = own.filter((each) => each.of === of);
        if (!isUnlikely(same)) return [];
        const [first] = same;
        const counts = same.flatMap((each) => each.counts);
        const args = {
          year,
          of: statistics.years[of]!,
          measures: same.map(({ measure }) => framework.measures[measure]!.label),
          figures: counts.length,
          counts: counts.filter((count) => count > 0).slice(0, named),
        };
        return [found("QUERY-REPEATED", args, aboutCell(sheet, first!.cells[0]!))];
      });
    });
}
