import type { Workbook } from "../model/workbook.ts";
import type { Flaw, FlawCode } from "./flaw.ts";

/** Names of sheets as both formats and all programs take them; no two differ by capitals only. */
export function* sheetNames({ sheets }: Workbook): Generator<Flaw> {
  if (sheets.length === 0) yield { code: "no-sheet" };
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const code = wrongName(name);
    if (code !== undefined) yield { code, sheet: name };
    const key = name.toLowerCase();
    if (seen.has(key)) yield { code: "sheet-name-twice", sheet: name };
    seen.add(key);
  }
}

function wrongName(name: string): FlawCode | undefined {
  if (name.trim() === "") return "sheet-name-blank";
  if (name.length > 31) return "sheet-name-long";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no program shows them
  if (/[[\]:*?/\\\u0000-\u001F]|^'|'$/.test(name)) return "sheet-name-sign";
  // Excel keeps its record of changes on a sheet of this name.
  return name.toLowerCase() === "history" ? "sheet-name-reserved" : undefined;
}

/** Columns up to 255 characters and rows up to 409 points, as Excel has them; none so small that it is hidden. */
export function* sizes({ sheets }: Workbook): Generator<Flaw> {
  for (const { name, widths, rows } of sheets) {
    for (const [index, width] of widths.entries())
      if (!(width > 0 && width <= 255))
        yield { code: "column-width", sheet: name, at: { row: 1, column: index + 1 } };
    for (const [index, { height }] of rows.entries())
      if (height !== undefined && !(height > 0 && height <= 409))
        yield { code: "row-height", sheet: name, at: { row: index + 1, column: 1 } };
  }
}
