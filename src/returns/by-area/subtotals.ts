import { cellId } from "../../figures/coordinate.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { cellInWords } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import { cellIn } from "../grid/grid.ts";
import type { Observation } from "../return.ts";
import type { TableColumns } from "./columns.ts";
import type { AreaTable } from "./find.ts";
import type { SumRow } from "./rows.ts";

/**
 * Rows that add up areas, held to the areas' own rows in the same table. Nothing is said where one of these has no count,
 * or where the row says no number.
 */
export function subtotalFindings(
  { grid }: AreaTable,
  { figures }: TableColumns,
  sums: readonly SumRow[],
  observations: readonly Observation[],
  framework: Framework,
): Finding[] {
  const counts = new Map(
    observations.map(({ area, cell, value }) => [
      `${area} ${cellId(cell)}`,
      value.kind === "count" ? value.count : undefined,
    ]),
  );
  return sums.flatMap(({ row, name, of }) =>
    figures.flatMap(({ column, cell }) => {
      const text = cellIn(row, column)?.text ?? "";
      if (!/^\d{1,9}$/.test(text)) return [];
      const stated = Number(text);
      const parts = of.map((areas) => areas.map((area) => counts.get(`${area} ${cellId(cell)}`)));
      // A row whose name is that of several groups adds up one of them; which, nobody says.
      const added = parts.map((each) =>
        each.reduce<number | undefined>(
          (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
          0,
        ),
      );
      const [sum] = added;
      if (sum === undefined || added.some((each) => each === undefined || each === stated)) return [];
      const args = {
        row: name,
        figure: cellInWords(framework, cell),
        stated,
        sum,
        areas: parts[0]!.length,
      };
      return [found("RETURN-SUBTOTAL", args, { location: grid.locate({ row: row.number, column }) })];
    }),
  );
}
