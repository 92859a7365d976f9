import { valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords, cellsOf, isNotApplicable, total } from "../framework/cells.ts";
import { nation } from "../reference/areas.ts";
import type { Check } from "./check.ts";

/** Cells that a return leaves out; each prints as not available. A reconstructed release has nobody to ask. */
export const checkGaps: Check = ({ statistics, returns }) => {
  const { framework, details } = statistics.release;
  if (details.kind === "reconstructed") return [];
  return returns
    .filter((each) => each.area !== nation.slug)
    .flatMap((each): Finding[] => {
      const missing = Object.keys(framework.measures)
        .flatMap((measure) => cellsOf(framework, measure))
        .filter((cell) => !cell.members.includes(total) && !isNotApplicable(framework, cell))
        .filter(
          (cell) =>
            statistics.figure(valueAt(cell, geographyOf(each.area), each.year)).value.kind ===
            "not-available",
        );
      const [first] = missing;
      if (!first) return [];
      return [
        found(
          "RETURN-GAPS",
          { label: cellInWords(framework, first), cell: first, more: missing.length - 1 },
          { location: { file: each.file }, area: each.area },
        ),
      ];
    });
};
