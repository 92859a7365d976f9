import type { OpenedCell, OpenedSheet, OpenedWorkbook } from "../../read/opened.ts";
import type { CellView, PublishedView, SheetView, TableView } from "./view.ts";

/** A workbook that was read from a file, for the rules for published tables. */
export function viewOfOpened({ title, sheets }: OpenedWorkbook): PublishedView {
  return { title, sheets: sheets.map(sheetView) };
}

function sheetView({ name, hidden, merged, cells, comments = [] }: OpenedSheet): SheetView {
  const views = cells.map(cellView);
  return {
    name,
    hidden,
    merged: merged.length > 0,
    // What a file locks is not read; it changes no figure.
    protected: false,
    comments,
    cells: views,
    table: tableIn(views),
  };
}

function cellView({ row, column, content, formula, comment }: OpenedCell): CellView {
  return {
    at: { row, column },
    formula,
    comment: comment !== undefined,
    ...(content.kind === "text" && { text: content.text }),
    ...(content.kind === "number" && { number: content.number }),
  };
}

/** A line above a table stands in column A alone, so the first row with more is that of the headings. */
function tableIn(cells: readonly CellView[]): TableView | undefined {
  const first = cells.find(({ at }) => at.column > 1);
  if (first === undefined) return undefined;
  const { row } = first.at;
  const headings = cells.filter(({ at }) => at.row === row).map(({ at }) => at.column);
  return {
    from: { row, column: Math.min(...headings) },
    to: { row: Math.max(...cells.map(({ at }) => at.row)), column: Math.max(...headings) },
  };
}
