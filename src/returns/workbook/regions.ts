import type { OpenedCell, OpenedSheet } from "../../workbook/read/opened.ts";
import { bare, type ExpectedTable } from "./expected.ts";

/** The rows of a sheet that belong to one table: from below its heading to above the next. */
export interface Region {
  readonly table: ExpectedTable;
  /** From the top, each with what stands in it from the left. */
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly row: number;
  readonly cells: readonly OpenedCell[];
}

/** The tables on a sheet, each found by its heading, which stands alone in its row. */
export function regionsOf(sheet: OpenedSheet, tables: readonly ExpectedTable[]): Region[] {
  const byHeading = new Map(tables.map((table) => [bare(table.heading), table]));
  const regions: { table: ExpectedTable; rows: SheetRow[] }[] = [];
  for (const line of rowsOf(sheet.cells)) {
    const [first, ...others] = line.cells.flatMap((each) => textIn(each) ?? []);
    const alone = first !== undefined && others.length === 0 && textIn(line.cells[0]!) === first;
    const table = alone ? byHeading.get(first) : undefined;
    if (table) regions.push({ table, rows: [] });
    else regions.at(-1)?.rows.push(line);
  }
  return regions;
}

function rowsOf(cells: readonly OpenedCell[]): SheetRow[] {
  const rows = new Map<number, OpenedCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, own]) => ({ row, cells: own.sort((one, other) => one.column - other.column) }));
}

/** The words in a cell as headings are compared; undefined where there are none. */
export function textIn({ content }: OpenedCell): string | undefined {
  const text = content.kind === "text" ? bare(content.text) : "";
  return text === "" ? undefined : text;
}
