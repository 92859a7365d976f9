import type { Workbook } from "../model/workbook.ts";
import { cellsOf, type Flaw } from "./flaw.ts";

/** The first cell of each sheet is its title, and no other is: it is what is read aloud when the sheet is opened. */
export function* titles(workbook: Workbook): Generator<Flaw> {
  for (const { name, rows } of workbook.sheets) {
    const first = rows[0]?.cells[0];
    if (first?.style !== "title" || first.content.kind !== "text" || first.content.text.trim() === "")
      yield { code: "title-missing", sheet: name, at: { row: 1, column: 1 } };
  }
  for (const { cell, sheet, at } of cellsOf(workbook))
    if (cell.style === "title" && (at.row > 1 || at.column > 1))
      yield { code: "title-twice", sheet: sheet.name, at };
}
