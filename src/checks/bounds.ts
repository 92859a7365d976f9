import { type Cell, cellId, valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords } from "../framework/cells.ts";
import { aboutFigure } from "./about-figure.ts";
import type { Check } from "./check.ts";

/** A figure above one that bounds it by definition, such as the snapshot of a level above all managed there in the year. */
export const checkBounds: Check = ({ statistics, returns }) => {
  const { framework } = statistics.release;
  return returns.flatMap((each) =>
    framework.limits.flatMap((limit): Finding[] => {
      const at = (cell: Cell) => {
        return { cell, figure: statistics.figure(valueAt(cell, geographyOf(each.area), each.year)) };
      };
      const [lower, upper] = [at(limit.cell), at(limit.notAbove)];
      const [one, other] = [lower.figure.value, upper.figure.value];
      if (one.kind !== "count" || other.kind !== "count" || one.count <= other.count) return [];
      const entry = each.entries.find((stated) => cellId(stated.cell) === cellId(lower.cell));
      return [
        found(
          "QUERY-LIMIT",
          {
            figure: { label: cellInWords(framework, lower.cell), count: one.count },
            bound: { label: cellInWords(framework, upper.cell), count: other.count },
            reason: limit.reason,
          },
          aboutFigure(each, lower.cell, entry?.location),
        ),
      ];
    }),
  );
};
