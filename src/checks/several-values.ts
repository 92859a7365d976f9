import { valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import { printNumber } from "../figures/number.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords } from "../framework/cells.ts";

import type { Check } from "./check.ts";

/** A figure for which sources print more than one value. */
export const checkSeveralValues: Check = ({ statistics, returns }) =>
  returns.flatMap((each) =>
    each.entries.flatMap((entry): Finding[] => {
      if (!entry.alternatives) return [];
      return [
        found(
          "QUERY-SEVERAL-VALUES",
          {
            problem: `${cellInWords(statistics.release.framework, entry.cell)}: sources also print ${entry.alternatives.map(asPrinted).join(" and ")} for the same date.`,
            remedy: "Say which value is used and why.",
          },
          {
            location: entry.location,
            area: each.area,
            figure: valueAt(entry.cell, geographyOf(each.area), each.year),
          },
        ),
      ];
    }),
  );

function asPrinted(written: string): string {
  return /^\d+$/.test(written) ? printNumber(Number(written), 0) : written;
}
