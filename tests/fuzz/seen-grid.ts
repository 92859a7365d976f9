import type { Grid } from "./headings.ts";
import type { SeenSheet } from "./seen.ts";

const grids = new WeakMap<SeenSheet, Grid>();

/** A sheet as texts by row and column. */
export function gridOf(sheet: SeenSheet): Grid {
  const known = grids.get(sheet);
  if (known) return known;
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, text } of sheet.cells) {
    const cells = rows.get(row) ?? new Map<number, string>();
    cells.set(column, text);
    rows.set(row, cells);
  }
  grids.set(sheet, rows);
  return rows;
}
