import { type Cell, cellId } from "../figures/coordinate.ts";
import type { Year } from "../figures/year.ts";

import type { Framework, SeriesBreak } from "./schema.ts";

/**
 * The breaks that lie between two years of a cell's series, earliest first. What interrupts a number that a rate
 * is made of interrupts the rate. Years compare as text.
 */
export function breaksBetween(framework: Framework, cell: Cell, earlier: Year, later: Year): SeriesBreak[] {
  const ids = [cellId(cell), ...termsOf(framework, cell)];
  return Object.values(framework.breaks)
    .filter((each) => each.year > earlier && each.year <= later)
    .filter((each) => ids.some((id) => interrupts(each, id)))
    .sort((a, b) => (a.year < b.year ? -1 : 1));
}

/** The cells that a rate is made of. */
function termsOf(framework: Framework, cell: Cell): string[] {
  const rate = Object.hasOwn(framework.rates, cell.measure) ? framework.rates[cell.measure] : undefined;
  if (!rate) return [];
  return [...rate.numerator, ...(rate.denominator === "population" ? [] : rate.denominator)];
}

function interrupts(each: SeriesBreak, id: string): boolean {
  return (
    each.interrupts.some((pattern) => covers(pattern, id)) &&
    !each.except.some((pattern) => covers(pattern, id))
  );
}

/** A pattern covers a cell that it equals or that it is the beginning of: a measure covers its cells. */
function covers(pattern: string, id: string): boolean {
  return id === pattern || id.startsWith(`${pattern}/`);
}
