import type { DataValidation, TableDefinition, WriteSheet, Cell as XlsxCell } from "hucre/xlsx";
import { cellAt } from "../../formula/evaluate.ts";
import type { Value } from "../../formula/value.ts";
import { type Place, placeName } from "../../model/place.ts";
import type { Sheet, Table } from "../../model/workbook.ts";
import { rowHeights } from "../heights.ts";
import { xlsxCell, xlsxText } from "./cells.ts";
import { xlsxValidation } from "./validations.ts";

/** A sheet in the words of the library. */
export function xlsxSheet(sheet: Sheet, valueAt: (at: Place) => Value, author: string): WriteSheet {
  const cells = new Map<string, Partial<XlsxCell>>();
  const validations: DataValidation[] = [];
  const heights = new Map(rowHeights(sheet).map((height, r) => [r, { height }]));
  for (const [r, row] of sheet.rows.entries()) {
    for (const [c, cell] of row.cells.entries()) {
      if (cell === undefined) continue;
      const at = { row: r + 1, column: c + 1 };
      cells.set(`${r},${c}`, xlsxCell(cell, valueAt(at), author));
      if (cell.validation !== undefined) validations.push(xlsxValidation(at, cell.validation));
    }
  }
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows: [],
    cells,
    rowDefs: heights,
    dataValidations: validations,
    tables: (sheet.tables ?? []).map((table) => xlsxTable(sheet, table)),
    // Columns and rows may be made larger, and comments written, on a sheet of which little can be changed.
    ...(sheet.protected && {
      protection: {
        sheet: true,
        selectLockedCells: true,
        selectUnlockedCells: true,
        formatColumns: true,
        formatRows: true,
      },
    }),
    pageSetup: {
      paperSize: "a4",
      orientation: sheet.landscape === true ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

function xlsxTable(sheet: Sheet, { name, from, to }: Table): TableDefinition {
  const columns: { name: string }[] = [];
  for (let column = from.column; column <= to.column; column++) {
    const content = cellAt(sheet, { row: from.row, column })?.content;
    columns.push({ name: content?.kind === "text" ? xlsxText(content.text) : "" });
  }
  return {
    name,
    range: `${placeName(from)}:${placeName(to)}`,
    columns,
    style: "TableStyleLight1",
    showRowStripes: false,
    showAutoFilter: false,
  };
}
