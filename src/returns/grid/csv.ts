import { csvRecordsOf } from "../../csv/parse.ts";
import { type Layout, Row } from "../../csv/row.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Grid, GridRow } from "./grid.ts";

/**
 * A CSV text as rows and columns.
 *
 * @param delimiter what separates its values
 * @param most the most rows that are read
 */
export function csvGrid(
  file: string,
  text: string,
  { delimiter, most }: { readonly delimiter: string; readonly most: number },
): { readonly grid: Grid; readonly findings: readonly Finding[] } {
  const { lines, records, findings } = csvRecordsOf(file, text, delimiter, most);
  const rows = new Map(records.map(({ line, values }): [number, readonly string[]] => [line, values]));
  const grid: Grid = {
    file,
    format: "csv",
    rows: records.flatMap(({ line, values }): GridRow[] => {
      const cells = values.flatMap((value, index) => {
        const written = value.trim();
        return written === "" ? [] : [{ column: index + 1, text: written, number: false, formula: false }];
      });
      return cells.length === 0 ? [] : [{ number: line, cells, width: values.length }];
    }),
    merged: [],
    locate({ row, column }) {
      const values = rows.get(row) ?? [];
      const layout: Layout = { file, delimiter, lines, index: new Map([["value", column - 1]]) };
      return new Row(layout, row, values).locate("value");
    },
  };
  return { grid, findings };
}
