import type { Dialect } from "../../formula/spelling.ts";
import { columnName, type Place, placeName } from "../../model/place.ts";

/** A sheet's name as formulas and links of an XLSX file spell it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export const xlsxFormulas: Dialect = {
  separator: ",",
  cell: (at) => `${before(at.sheet)}${placeName(at)}`,
  range: (from, to) => `${before(from.sheet)}${placeName(from)}:${placeName(to)}`,
};

/** A place that stays the same wherever it is written: 'Level 1'!$B$5. */
export function fixedPlace(sheet: string, { row, column }: Place): string {
  return `${quotedSheet(sheet)}!$${columnName(column)}$${row}`;
}

function before(sheet: string | undefined): string {
  return sheet === undefined ? "" : `${quotedSheet(sheet)}!`;
}
