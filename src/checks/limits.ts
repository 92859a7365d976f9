import { cellId, valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import { printNumber } from "../figures/number.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords, parseCell } from "../framework/cells.ts";

import type { Check } from "./check.ts";

/** A figure above one that bounds it by definition, such as the snapshot of a level above all managed there in the year. */
export const checkLimits: Check = ({ statistics, returns }) => {
  const { framework } = statistics.release;
  return returns.flatMap((each) =>
    Object.values(framework.limits).flatMap((limit): Finding[] => {
      const at = (text: string) => {
        const cell = parseCell(framework, text)!;
        return { cell, figure: statistics.figure({ cell, area: each.area, year: each.year, show: "value" }) };
      };
      const [lower, upper] = [at(limit.cell), at(limit["not-above"])];
      const [one, other] = [lower.figure.value, upper.figure.value];
      if (one.kind !== "count" || other.kind !== "count" || one.count <= other.count) return [];
      const entry = each.entries.find((stated) => cellId(stated.cell) === cellId(lower.cell));
      return [
        found(
          "QUERY-LIMIT",
          {
            problem: `${cellInWords(framework, lower.cell)}: ${printNumber(one.count, 0)} is more than ${cellInWords(framework, upper.cell)}, ${printNumber(other.count, 0)}, but ${limit.reason}.`,
            remedy: "Correct the figure that is wrong, or explain how both can be right.",
          },
          {
            location: entry?.location ?? { file: each.file },
            area: each.area,
            figure: valueAt(lower.cell, geographyOf(each.area), each.year),
          },
        ),
      ];
    }),
  );
};
