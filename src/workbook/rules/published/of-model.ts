import type { Cell, Sheet, Workbook } from "../../model/workbook.ts";
import { numberFormat } from "../../write/number-format.ts";
import type { CellView, PublishedView, SheetView } from "./view.ts";

/** A workbook that is to be written, for the rules for published tables. */
export function viewOfModel({ properties, sheets }: Workbook): PublishedView {
  return { title: properties.title, sheets: sheets.map(sheetView) };
}

function sheetView(sheet: Sheet): SheetView {
  const { tables = [] } = sheet;
  return {
    name: sheet.name,
    hidden: false,
    merged: false,
    protected: sheet.protected,
    comments: [],
    cells: sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => (cell ? cellView(cell, row + 1, column + 1) : [])),
    ),
    table: tables[0],
    marked: tables.length,
    widths: sheet.widths,
  };
}

/** A cell without words in it is as empty as none. */
function cellView(cell: Cell, row: number, column: number): CellView[] {
  const { content, style, comment, link } = cell;
  if (content.kind === "blank" || (content.kind === "text" && content.text.trim() === "")) return [];
  const format = numberFormat(cell);
  return [
    {
      at: { row, column },
      formula: content.kind === "formula",
      comment: comment !== undefined,
      style,
      ...(content.kind === "text" && { text: content.text }),
      ...(content.kind === "number" && {
        number: content.number,
        decimals: typeof format === "object" ? format.decimals : "plain",
        ...(content.quoted && { quoted: true as const }),
      }),
      ...(link && "sheet" in link && { leadsTo: link.sheet }),
    },
  ];
}
