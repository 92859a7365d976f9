import { type Cell, cellId, isSameCell, valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { requiredCells, totalOf } from "../framework/cells.ts";
import type { Framework } from "../framework/model.ts";
import { nation } from "../reference/areas.ts";
import type { Return } from "../returns/return.ts";
import { type MissingCell, missingCells } from "../statistics/completeness.ts";
import type { Check } from "./check.ts";
import { explainedByAreas, explainedByDirectorate } from "./explanations-given.ts";

/**
 * What a framework asks of every return and a return has no count for: one query a measure, which names every figure.
 * A figure with an explanation of its own is a query of its own, so that either can be explained, the figure or the
 * measure. A reconstructed release has nobody to ask.
 */
export const checkCompleteness: Check = ({ statistics, returns }) => {
  const { release } = statistics;
  const { framework, details } = release;
  if (details.kind === "reconstructed") return [];
  const explained = [...explainedByAreas(release, returns), ...explainedByDirectorate(release)].filter(
    ({ code }) => code === "RETURN-INCOMPLETE",
  );
  return returns
    .filter((each) => each.area !== nation.slug)
    .flatMap((each): Finding[] => {
      const missing = missingCells(statistics, each.area);
      const own = explained.flatMap(({ area, figure }) => (area === each.area && figure ? [figure] : []));
      return Object.keys(framework.measures).flatMap((measure) => {
        const cells = missing.filter(({ cell }) => cell.measure === measure);
        const apart = cells.filter(({ cell }) => own.some((figure) => isSameCell(figure, cell)));
        const together = cells.filter((cell) => !apart.includes(cell));
        return [
          ...apart.map((cell) => query(framework, each, cell.cell, [cell])),
          ...(together.length > 0 ? [query(framework, each, totalOf(framework, measure), together)] : []),
        ];
      });
    });
};

function query(framework: Framework, from: Return, about: Cell, missing: readonly MissingCell[]): Finding {
  const label = framework.measures[about.measure]!.label;
  const ids = new Set(missing.map(({ cell }) => cellId(cell)));
  // The line of the first of them that the file has; a figure that was left out has none.
  const entry = from.entries.find(({ cell }) => ids.has(cellId(cell)));
  const place = entry?.location ?? missing.map(({ cell }) => from.place?.(cell)).find((each) => each);
  return found(
    "RETURN-INCOMPLETE",
    {
      label,
      cells: missing.map(({ cell, why }) => ({ cell, label: membersInWords(framework, cell), why })),
      of: requiredCells(framework, about.measure).length,
    },
    {
      location: place ?? { file: from.file },
      area: from.area,
      figure: valueAt(about, geographyOf(from.area), from.year),
    },
  );
}

/** 'Category 1, Level 2': a cell without the name of its measure. */
function membersInWords(framework: Framework, { measure, members }: Cell): string {
  return framework.measures[measure]!.dimensions.map(
    ({ members: known, total }, index) => known[members[index]!]?.label ?? total,
  ).join(", ");
}
