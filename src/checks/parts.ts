import { sum } from "../figures/arithmetic.ts";
import { valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import { printNumber } from "../figures/number.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords, partsOf } from "../framework/cells.ts";

import type { Check } from "./check.ts";

/** A stated total whose stated parts add up to something else. */
export const checkParts: Check = ({ statistics, returns }) => {
  const { framework } = statistics.release;
  return returns.flatMap((each) =>
    each.entries.flatMap((entry): Finding[] => {
      if (entry.value.kind !== "count") return [];
      const stated = entry.value.count;
      for (const way of partsOf(framework, entry.cell)) {
        const parts = way.map((cell) =>
          statistics.figure({ cell, area: each.area, year: each.year, show: "value" }),
        );
        const added = sum(parts.map((part) => part.value));
        if (added.kind !== "count" || added.count === stated) continue;
        const counts = parts.flatMap((part) =>
          part.value.kind === "count" ? [printNumber(part.value.count, 0)] : [],
        );
        return [
          found(
            "QUERY-PARTS",
            {
              problem: `${cellInWords(framework, entry.cell)}: the parts ${counts.join(" + ")} add up to ${printNumber(added.count, 0)}; ${printNumber(stated, 0)} is stated.`,
              remedy: "Correct the total or the part that is wrong, or explain the difference.",
            },
            {
              location: entry.location,
              area: each.area,
              figure: valueAt(entry.cell, geographyOf(each.area), each.year),
            },
          ),
        ];
      }
      return [];
    }),
  );
};
