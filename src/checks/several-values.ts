import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords } from "../framework/cells.ts";
import { aboutFigure } from "./about-figure.ts";
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
            label: cellInWords(statistics.release.framework, entry.cell),
            others: entry.alternatives,
          },
          aboutFigure(each, entry.cell, entry.location),
        ),
      ];
    }),
  );
