import { sum } from "../figures/arithmetic.ts";
import { valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords, partsOf } from "../framework/cells.ts";
import { aboutFigure } from "./about-figure.ts";
import type { Check } from "./check.ts";

/** A stated total whose stated parts add up to something else. */
export const checkParts: Check = ({ statistics, returns }) => {
  const { framework } = statistics.release;
  return returns.flatMap((each) =>
    each.entries.flatMap((entry): Finding[] => {
      if (entry.value.kind !== "count") return [];
      const stated = entry.value.count;
      for (const way of partsOf(framework, entry.cell)) {
        const parts = way.map((cell) => statistics.figure(valueAt(cell, geographyOf(each.area), each.year)));
        const added = sum(parts.map((part) => part.value));
        if (added.kind !== "count" || added.count === stated) continue;
        const counts = parts.flatMap((part) => (part.value.kind === "count" ? [part.value.count] : []));
        return [
          found(
            "QUERY-PARTS",
            { label: cellInWords(framework, entry.cell), parts: counts, sum: added.count, stated },
            aboutFigure(each, entry.cell, entry.location),
          ),
        ];
      }
      return [];
    }),
  );
};
