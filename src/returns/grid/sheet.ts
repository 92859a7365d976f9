import { placeName } from "../../workbook/model/place.ts";
import type { OpenedSheet } from "../../workbook/read/opened.ts";
import { isBlank, textOf } from "./content.ts";
import type { Grid, GridCell, GridRow } from "./grid.ts";

/** A sheet of a workbook as rows and columns. */
export function sheetGrid(file: string, format: "xlsx" | "ods", sheet: OpenedSheet): Grid {
  const rows = new Map<number, GridCell[]>();
  for (const cell of sheet.cells) {
    if (isBlank(cell)) continue;
    const content = textOf(cell);
    const read: GridCell = {
      column: cell.column,
      text: content.text.trim(),
      number: content.fault === undefined && content.number,
      formula: cell.formula,
      ...(content.fault && { fault: content.fault }),
    };
    const row = rows.get(cell.row);
    if (row) row.push(read);
    else rows.set(cell.row, [read]);
  }
  return {
    file,
    format,
    sheet: sheet.name,
    rows: [...rows].map(([number, cells]): GridRow => ({ number, cells })),
    merged: sheet.merged,
    locate: (place) => ({ file, sheet: sheet.name, cell: placeName(place) }),
  };
}
