import type { Row, Sheet } from "../../model/workbook.ts";
import { rowHeights } from "../heights.ts";
import { element } from "../xml.ts";
import { type CellSurroundings, odsCell } from "./cells.ts";
import type { OdsStyles } from "./styles.ts";

export interface SheetSurroundings extends CellSurroundings {
  readonly styles: OdsStyles;
}

export function odsSheet(around: SheetSurroundings, sheet: Sheet): string {
  const columns = sheet.widths.map((width) =>
    element("table:table-column", { "table:style-name": around.styles.column(width) }),
  );
  const heights = rowHeights(sheet);
  const rows = sheet.rows.map((row, index) =>
    odsRow(around, row, { row: index + 1, height: heights[index] }),
  );
  return element(
    "table:table",
    {
      "table:name": sheet.name,
      "table:style-name": around.styles.table(sheet.landscape === true),
      "table:protected": sheet.protected ? "true" : undefined,
    },
    sheet.protected
      ? element("table:table-protection", {
          "table:select-protected-cells": "true",
          "table:select-unprotected-cells": "true",
        })
      : "",
    ...(columns.length > 0 ? columns : [element("table:table-column", {})]),
    ...withHeaderRow(sheet, rows.length > 0 ? rows : [odsRow(around, { cells: [] }, { row: 1 })]),
  );
}

/** The headings of a sheet's only table stand on each page that it is printed on. */
function withHeaderRow({ tables = [] }: Sheet, rows: readonly string[]): string[] {
  const [table] = tables;
  if (table === undefined || tables.length > 1) return [...rows];
  const { row } = table.from;
  return [
    ...rows.slice(0, row - 1),
    element("table:table-header-rows", {}, ...rows.slice(row - 1, row)),
    ...rows.slice(row),
  ];
}

function odsRow(
  around: SheetSurroundings,
  { cells, height: fixed }: Row,
  { row, height }: { readonly row: number; readonly height?: number | undefined },
): string {
  const written: string[] = [];
  let empty = 0;
  const gap = (): void => {
    if (empty > 0)
      written.push(
        element("table:table-cell", { "table:number-columns-repeated": empty > 1 ? empty : undefined }),
      );
    empty = 0;
  };
  for (const [c, cell] of cells.entries()) {
    if (cell === undefined) empty += 1;
    else {
      gap();
      written.push(odsCell(around, cell, { row, column: c + 1 }));
    }
  }
  gap();
  return element(
    "table:table-row",
    { "table:style-name": around.styles.row(height, fixed !== undefined) },
    ...(written.length > 0 ? written : [element("table:table-cell", {})]),
  );
}
