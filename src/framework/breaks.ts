import type { Year } from "../figures/year.ts";
import { type Cell, cellId } from "./cells.ts";
import type { Framework, SeriesBreak } from "./schema.ts";

/** The breaks that lie between two years of a cell's series, earliest first. Years compare as text. */
export function breaksBetween(framework: Framework, cell: Cell, earlier: Year, later: Year): SeriesBreak[] {
  const id = cellId(cell);
  return Object.values(framework.breaks)
    .filter((each) => each.year > earlier && each.year <= later)
    .filter((each) => each.interrupts.some((pattern) => covers(pattern, id)))
    .filter((each) => !each.except.some((pattern) => covers(pattern, id)))
    .sort((a, b) => (a.year < b.year ? -1 : 1));
}

/** A pattern covers a cell that it equals or that it is the beginning of: a measure covers its cells. */
function covers(pattern: string, id: string): boolean {
  return id === pattern || id.startsWith(`${pattern}/`);
}
