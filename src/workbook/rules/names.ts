import { cellAt } from "../formula/evaluate.ts";
import type { Workbook } from "../model/workbook.ts";
import { type Flaw, sheetsByName } from "./flaw.ts";

/** Defined names, of cells and of tables, are one list in Excel: spelled as both formats take them, each once. */
export function* definedNames(workbook: Workbook): Generator<Flaw> {
  const sheets = sheetsByName(workbook);
  const seen = new Set<string>();
  const known = (name: string): boolean => {
    const key = name.toLowerCase();
    const before = seen.has(key);
    seen.add(key);
    return before;
  };
  for (const { name, sheet, at } of workbook.names) {
    if (!isDefinedName(name)) yield { code: "name-spelling", name };
    if (known(name)) yield { code: "name-twice", name };
    const target = sheets.get(sheet);
    if (target === undefined || cellAt(target, at) === undefined)
      yield { code: "name-of-no-cell", name, sheet, at };
  }
  for (const { name: sheet, tables = [] } of workbook.sheets)
    for (const { name } of tables) {
      if (!isDefinedName(name)) yield { code: "table-name-spelling", name, sheet };
      if (known(name)) yield { code: "name-twice", name, sheet };
    }
}

/** Letters, digits, full stops and underscores, up to 255; nothing that could be read as a cell: AB12, R1C1, C. */
function isDefinedName(name: string): boolean {
  if (!/^[A-Za-z_][A-Za-z0-9_.]{0,254}$/.test(name)) return false;
  if (/^_xl/i.test(name)) return false;
  return !/^(?:[A-Za-z]{1,3}\d+|[rc]|r\d*c\d*|[rc]\d+|true|false)$/i.test(name);
}
