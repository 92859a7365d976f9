import { sum } from "../figures/arithmetic.ts";
import { type Cell, valueAt } from "../figures/coordinate.ts";
import { ofArea } from "../figures/geography.ts";
import type { Value } from "../figures/value.ts";
import type { MissingWhy } from "../findings/arguments/check.ts";
import { cellsOf, partsOf, requiredCells, total } from "../framework/cells.ts";
import { keptAlone } from "./kept-alone.ts";
import type { Statistics } from "./statistics.ts";

export interface MissingCell {
  readonly cell: Cell;
  /** Why there is no count of it. */
  readonly why: MissingWhy;
}

/**
 * The cells that the framework asks of every return and that an area's has no count for, in the framework's order; and
 * totals that a return calls missing although all their parts are there.
 */
export const missingCells: (statistics: Statistics, area: string) => readonly MissingCell[] =
  keptAlone(missingIn);

function missingIn(statistics: Statistics, area: string): MissingCell[] {
  const { framework, details } = statistics.release;
  const valueHere = (cell: Cell) => statistics.figure(valueAt(cell, ofArea(area), details.year)).value;
  return Object.keys(framework.measures).flatMap((measure) => {
    const required = requiredCells(framework, measure);
    const totals = cellsOf(framework, measure).filter(
      (cell) =>
        cell.members.includes(total) &&
        isMissing(valueHere(cell).kind) &&
        partsOf(framework, cell).some((parts) => sum(parts.map(valueHere)).kind === "count"),
    );
    return [...required, ...totals].flatMap((cell) => {
      const { kind } = valueHere(cell);
      return isMissing(kind) ? [{ cell, why: kind }] : [];
    });
  });
}

/** The areas that have responded and whose figures are not all there, in the order of the list of areas. */
export function incompleteAreas(statistics: Statistics): string[] {
  return statistics.respondingAreas.filter((area) => missingCells(statistics, area).length > 0);
}

const missing: readonly Value["kind"][] = ["not-available", "not-collected", "confidential", "approximate"];

function isMissing(kind: Value["kind"]): kind is MissingWhy {
  return missing.includes(kind);
}
