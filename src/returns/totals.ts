import { type Cell, cellId } from "../figures/coordinate.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords, isNotApplicable, partsOf } from "../framework/cells.ts";
import type { Framework } from "../framework/model.ts";
import type { Entry } from "./return.ts";

/** The entries of a return as they are used, and what is said of those that are not. */
export interface WithTotals {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}

/**
 * A total that says 'not available' while every figure that it is made of is given counts as left out, as the form has
 * it: it is added up like one that is not in the return at all. Where a part is missing, the total stays missing.
 */
export function withoutEmptyTotals(
  framework: Framework,
  area: string,
  entries: readonly Entry[],
): WithTotals {
  const stated = new Map(entries.map((entry) => [cellId(entry.cell), entry]));
  const known = new Map<string, boolean>();
  /** Whether a number is given for a cell, or for all of the parts along one of its dimensions. */
  const isKnown = (cell: Cell): boolean => {
    const id = cellId(cell);
    const before = known.get(id);
    if (before !== undefined) return before;
    const kind = stated.get(id)?.value.kind;
    const result = kind === "count" || ((kind === undefined || kind === "not-available") && isComplete(cell));
    known.set(id, result);
    return result;
  };
  const isComplete = (cell: Cell): boolean =>
    partsOf(framework, cell).some((way) => {
      const parts = way.filter((part) => !isNotApplicable(framework, part));
      return parts.length > 0 && parts.every(isKnown);
    });
  const empty = entries.filter(({ cell, value }) => value.kind === "not-available" && isComplete(cell));
  const [first, ...more] = empty;
  if (!first) return { entries, findings: [] };
  const args = { figure: cellInWords(framework, first.cell), more: more.length };
  return {
    entries: entries.filter((entry) => !empty.includes(entry)),
    findings: [found("TOTAL-ADDED-UP", args, { location: first.location, area })],
  };
}
