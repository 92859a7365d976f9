import { valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords } from "../framework/cells.ts";
import { aboutFigure } from "./about-figure.ts";
import type { Check } from "./check.ts";

/** A figure that more than doubled or fell by more than half is queried, from this size of the larger one. */
const smallestQueried = 50;

/** A stated figure far from that of the year before, where no break in the series explains it. */
export const checkOutliers: Check = ({ statistics, returns }) => {
  const { framework } = statistics.release;
  return returns.flatMap((each) =>
    each.entries.flatMap((entry): Finding[] => {
      const at = { ...valueAt(entry.cell, geographyOf(each.area), each.year), view: "change" } as const;
      const { value } = statistics.figure(at);
      if (entry.value.kind !== "count" || value.kind !== "change") return [];
      const { from, to } = value;
      if (Math.max(from, to) < smallestQueried || (to <= from * 2 && to * 2 >= from)) return [];
      return [
        found(
          "QUERY-OUTLIER",
          { label: cellInWords(framework, entry.cell), from, to, year: each.year },
          aboutFigure(each, entry.cell, entry.location),
        ),
      ];
    }),
  );
};
