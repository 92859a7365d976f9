import type { Cell } from "../figures/coordinate.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords } from "../framework/cells.ts";
import type { Limit } from "../framework/counted.ts";
import type { Check } from "./check.ts";
import { isPartOf } from "./plausibility/oddities.ts";
import { aboutCell, inEachSheetAlone, type Sheet, valueIn } from "./sheet.ts";

/** A figure above one that bounds it by definition, such as the snapshot of a level above all managed there in the year. */
export const checkBounds: Check = inEachSheetAlone((input, sheet) => {
  const { framework } = sheet;
  const countOf = (cell: Cell): number | undefined => {
    const value = valueIn(input.statistics, sheet, cell);
    return value.kind === "count" ? value.count : undefined;
  };
  const broken = limitsOn(sheet).flatMap((limit) => {
    const [count, bound] = [countOf(limit.cell), countOf(limit.notAbove)];
    return count === undefined || bound === undefined || count <= bound ? [] : [{ limit, count, bound }];
  });
  // A total that is above its bound because a part of it is, is told at the part.
  const first = broken.filter(({ limit }) => !broken.some((other) => isPartOf(other.limit.cell, limit.cell)));
  return first.map(
    ({ limit, count, bound }): Finding =>
      found(
        "QUERY-LIMIT",
        {
          figure: { label: cellInWords(framework, limit.cell), count },
          bound: { label: cellInWords(framework, limit.notAbove), count: bound },
          reason: limit.reason,
          ...sheet.earlier,
        },
        aboutCell(sheet, limit.cell),
      ),
  );
});

/** The limits on measures of which the sheet states something. */
function limitsOn({ framework, entries }: Sheet): Limit[] {
  const measures = new Set(entries.map(({ cell }) => cell.measure));
  return framework.limits.filter(({ cell }) => measures.has(cell.measure));
}
