import { cellAt } from "../formula/evaluate.ts";
import type { Workbook } from "../model/workbook.ts";
import { cellsOf, type Flaw, sheetsByName } from "./flaw.ts";

/** Links that lead to a cell that is written, or to an address that a program opens without harm. */
export function* links(workbook: Workbook): Generator<Flaw> {
  const sheets = sheetsByName(workbook);
  for (const { cell, sheet, at } of cellsOf(workbook)) {
    const { link } = cell;
    if (link === undefined) continue;
    if ("address" in link) {
      if (!isAddress(link.address)) yield { code: "link-address", sheet: sheet.name, at, name: link.address };
      continue;
    }
    const target = sheets.get(link.sheet);
    if (target === undefined || cellAt(target, link.at) === undefined)
      yield { code: "link-of-no-cell", sheet: sheet.name, at };
  }
}

function isAddress(address: string): boolean {
  return /^(?:https:\/\/|mailto:)[^\s"<>]+$/.test(address) && address.length <= 2079;
}
