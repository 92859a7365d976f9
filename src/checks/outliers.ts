import { valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import { printNumber } from "../figures/number.ts";
import { yearBefore } from "../figures/year.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords } from "../framework/cells.ts";

import type { Check } from "./check.ts";

/** A figure that more than doubled or fell by more than half is queried, from this size of the larger one. */
export const smallestQueried = 50;

/** A stated figure far from that of the year before, where no break in the series explains it. */
export const checkOutliers: Check = ({ statistics, returns }) => {
  const { framework } = statistics.release;
  return returns.flatMap((each) =>
    each.entries.flatMap((entry): Finding[] => {
      const at = { cell: entry.cell, area: each.area, year: each.year, show: "change" } as const;
      const { value } = statistics.figure(at);
      if (entry.value.kind !== "count" || value.kind !== "change") return [];
      const { from, to } = value;
      if (Math.max(from, to) < smallestQueried || (to <= from * 2 && to * 2 >= from)) return [];
      return [
        found(
          "QUERY-OUTLIER",
          {
            problem: `${cellInWords(framework, entry.cell)}: ${printNumber(to, 0)} in ${each.year} after ${printNumber(from, 0)} in ${yearBefore(each.year)}.`,
            remedy: "Correct the figure if a digit slipped, or explain what happened.",
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
};
