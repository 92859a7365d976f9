import { splitNumber } from "../../csv/misfits.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { AreaNames } from "../../reference/area-names.ts";
import { slugOf } from "../area-names.ts";
import { type GridRow, textIn } from "../grid/grid.ts";
import type { AreaTable } from "./find.ts";
import { withoutMarks } from "./names.ts";

/**
 * Takes the rows of a CSV file out that have more or fewer values than its headings: a comma in a number, or a value that
 * was left out, has moved what stands behind it. As many blank values behind the last heading in every row move nothing.
 */
export function withoutMisfits(
  table: AreaTable,
  names: AreaNames,
): { readonly table: AreaTable; readonly findings: readonly Finding[] } {
  const widths = table.headings.flatMap(({ width }) => width ?? []);
  if (widths.length === 0) return { table, findings: [] };
  const columns = Math.max(...widths);
  const tail = Math.max(0, Math.min(...table.body.map(({ width = 0 }) => width - columns)));
  const wrong = table.body.filter(
    (row) => (row.width !== columns && row.width !== columns + tail) || row.cells.at(-1)!.column > columns,
  );
  const findings = wrong.map((row) => {
    const area = slugOf(names, withoutMarks(textIn(row, table.area)));
    const location = table.grid.locate({ row: row.number, column: 1 });
    return found("CSV-COLUMNS", argumentsOf(table, row, columns), {
      location,
      ...(area !== undefined && { area }),
    });
  });
  return { table: { ...table, body: table.body.filter((row) => !wrong.includes(row)) }, findings };
}

function argumentsOf({ headings }: AreaTable, row: GridRow, columns: number) {
  const width = row.width!;
  const values = Array.from({ length: width }, (_, index) => textIn(row, index + 1));
  const split = splitNumber(values, columns);
  return {
    values: width,
    columns,
    more: 0,
    missing: Array.from({ length: Math.max(0, columns - width) }, (_, index) =>
      textIn(headings.at(-1)!, width + index + 1),
    ),
    ...(split !== undefined && { split }),
  };
}
