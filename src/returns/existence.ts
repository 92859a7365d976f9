import type { Cell } from "../figures/coordinate.ts";
import type { Value } from "../figures/value.ts";
import { cellInWords, isNotApplicable } from "../framework/cells.ts";
import type { Framework } from "../framework/model.ts";
import type { Fault } from "./values.ts";

/**
 * A figure for what cannot exist, or 'not applicable' for what can. Only the framework says which is which: a sum
 * passes over what does not apply, so that word on a cell that can exist would count as a 0 that nobody sent.
 */
export function existenceFault(framework: Framework, cell: Cell, value: Value): Fault | undefined {
  const impossible = isNotApplicable(framework, cell);
  if (impossible === (value.kind === "not-applicable")) return undefined;
  const what = impossible ? "cannot-exist" : "can-exist";
  return { code: "FIGURE-NOT-APPLICABLE", args: { what, figure: cellInWords(framework, cell) } };
}
