import type { Cell } from "../figures/coordinate.ts";
import type { Year } from "../figures/year.ts";
import { covers, rateBy } from "./cells.ts";
import type { SeriesBreak } from "./counted.ts";
import type { Framework } from "./model.ts";

/**
 * The breaks that lie between two years of a cell's series, earliest first. What interrupts a number that a rate
 * is made of interrupts the rate. Years compare as text.
 */
export function breaksBetween(framework: Framework, cell: Cell, earlier: Year, later: Year): SeriesBreak[] {
  const between = framework.breaks.filter((each) => each.year > earlier && each.year <= later);
  if (between.length === 0) return between;
  const cells = [cell, ...termsOf(framework, cell)];
  return between.filter((each) => cells.some((one) => interrupts(each, one)));
}

/** The cells that a rate is made of. */
function termsOf(framework: Framework, cell: Cell): readonly Cell[] {
  const rate = rateBy(framework, cell.measure);
  if (!rate) return [];
  return [...rate.numerator, ...(rate.denominator === "population" ? [] : rate.denominator)];
}

function interrupts(each: SeriesBreak, cell: Cell): boolean {
  return (
    each.interrupts.some((pattern) => covers(pattern, cell)) &&
    !each.except.some((pattern) => covers(pattern, cell))
  );
}
