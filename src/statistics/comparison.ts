import { change } from "../figures/arithmetic.ts";
import type { Coordinate } from "../figures/coordinate.ts";
import type { FigureNote } from "../figures/note.ts";
import { numberOf, type Value } from "../figures/value.ts";
import type { Year } from "../figures/year.ts";
import { rateBy } from "../framework/cells.ts";
import { populationChange, populationOf } from "./populations.ts";
import type { Statistics } from "./statistics.ts";

/** A change, or why there is none, with what a reader must know of it. */
export interface Compared {
  readonly value: Value;
  readonly notes: readonly FigureNote[];
}

/**
 * The change from a value of an earlier year to that of a later one. Where the rates of the two years stand on
 * populations that cannot be compared, the later year's population stands under both counts, so that the change is that
 * of the count; a rate without its count is then not compared.
 */
export function compared(
  statistics: Statistics,
  { measure, year }: Coordinate,
  earlier: { readonly year: Year; readonly value: Value },
  later: Value,
): Compared {
  const perHead = rateBy(statistics.release.framework, measure)?.denominator === "population";
  const differ = perHead ? populationChange(statistics, earlier.year, year) : undefined;
  const from = earlier.value;
  if (!differ) return { value: changeOf(from, later), notes: [] };
  const population = populationOf(statistics, year);
  if (from.kind !== "rate" || later.kind !== "rate" || !population)
    return { value: { kind: "not-comparable", reason: differ }, notes: [differ] };
  return {
    value: changeOf({ ...later, numerator: from.numerator }, later),
    notes: [{ ...differ, note: "on-one-population", population }],
  };
}

function changeOf(earlier: Value, later: Value): Value {
  if (earlier.kind === "rate" && later.kind === "rate")
    return { kind: "change", from: numberOf(earlier)!, to: numberOf(later)! };
  return change(earlier, later);
}
