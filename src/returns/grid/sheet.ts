import { placeName } from "../../workbook/model/place.ts";
import type { OpenedCell, OpenedContent, OpenedSheet } from "../../workbook/read/opened.ts";
import type { CellKind, Grid, GridCell, GridRow } from "./grid.ts";

/** A sheet of a workbook as rows and columns. */
export function sheetGrid(file: string, format: "xlsx" | "ods", sheet: OpenedSheet): Grid {
  const rows = new Map<number, GridCell[]>();
  for (const cell of sheet.cells) {
    const read = gridCell(cell);
    if (read.text === "") continue;
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

function gridCell({ column, content, formula }: OpenedCell): GridCell {
  return { column, formula, ...readContent(content) };
}

function readContent(content: OpenedContent): { readonly text: string; readonly kind: CellKind } {
  switch (content.kind) {
    case "text":
      return { text: content.text.trim(), kind: "text" };
    case "number":
      return { text: content.written, kind: content.shownAs ?? "number" };
    case "boolean":
      return { text: content.boolean ? "TRUE" : "FALSE", kind: "boolean" };
    case "error":
      return { text: content.error, kind: "error" };
  }
}
