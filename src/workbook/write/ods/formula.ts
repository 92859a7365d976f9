import type { Dialect } from "../../formula/spelling.ts";
import { columnName, type Place, placeName } from "../../model/place.ts";

/** OpenFormula: [.B5], [.B5:.D5], [$'Level 1'.B5]. */
export const odsFormulas: Dialect = {
  separator: ";",
  cell: (at) => `[${before(at.sheet)}.${placeName(at)}]`,
  range: (from, to) => `[${before(from.sheet)}.${placeName(from)}:.${placeName(to)}]`,
};

/** A sheet's name as addresses spell it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A place that stays the same wherever it is written: $'Level 1'.$B$5. */
export function fixedPlace(sheet: string, { row, column }: Place): string {
  return `$${quotedSheet(sheet)}.$${columnName(column)}$${row}`;
}

function before(sheet: string | undefined): string {
  return sheet === undefined ? "" : `$${quotedSheet(sheet)}`;
}
