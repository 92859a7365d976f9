import type { Workbook } from "../model/workbook.ts";
import { isWritable } from "../write/text.ts";
import { cellsOf, type Flaw } from "./flaw.ts";

/** As many characters as a cell of either format holds. */
const longestText = 32_767;

/** Texts and comments that fit into a cell and are made of what XML can hold. */
export function* texts(workbook: Workbook): Generator<Flaw> {
  for (const { cell, sheet, at } of cellsOf(workbook)) {
    const written = [
      ...(cell.content.kind === "text" ? [cell.content.text] : []),
      ...(cell.comment === undefined ? [] : [cell.comment]),
    ];
    if (written.some((text) => text.length > longestText)) yield { code: "text-long", sheet: sheet.name, at };
    if (!written.every(isWritable)) yield { code: "text-sign", sheet: sheet.name, at };
  }
}

/** Numbers that can be written, with as many decimals as a format may ask for. */
export function* numbers(workbook: Workbook): Generator<Flaw> {
  for (const { cell, sheet, at } of cellsOf(workbook)) {
    if (cell.content.kind !== "number") continue;
    const { number, decimals = 0 } = cell.content;
    if (!Number.isFinite(number)) yield { code: "number-not-finite", sheet: sheet.name, at };
    if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 15))
      yield { code: "number-decimals", sheet: sheet.name, at };
  }
}
