import type { CellStyle, Workbook } from "../model/workbook.ts";
import { cellsOf, type Flaw } from "./flaw.ts";

/**
 * The cells to fill in can be changed, and nothing else; each has a name by which it is found again, and each figure a
 * rule for what may be put into it. Text may be anything.
 */
export function* entries(workbook: Workbook): Generator<Flaw> {
  const named = new Set(workbook.names.map(({ sheet, at }) => place(sheet, at)));
  for (const { cell, sheet, at } of cellsOf(workbook)) {
    const here = { sheet: sheet.name, at };
    const open = cell.locked === false;
    if (entryStyles.has(cell.style) && !open) yield { code: "entry-locked", ...here };
    if (!open) continue;
    if (!entryStyles.has(cell.style) && cell.style !== "questioned")
      yield { code: "entry-unlocked-elsewhere", ...here };
    if (cell.style === "entry-number" && cell.validation === undefined) yield { code: "entry-open", ...here };
    if (!named.has(place(sheet.name, at))) yield { code: "entry-unnamed", ...here };
    if (!sheet.protected) yield { code: "entry-unprotected", ...here };
  }
}

const entryStyles: ReadonlySet<CellStyle> = new Set(["entry-number", "entry-text"]);

/** Only compared, never taken apart. */
function place(sheet: string, { row, column }: { row: number; column: number }): string {
  return `${row} ${column} ${sheet}`;
}
