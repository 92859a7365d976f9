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
  const name = cellInWords(framework, cell);
  return impossible
    ? {
        code: "FIGURE-NOT-APPLICABLE",
        args: {
          problem: `${name} cannot exist, so there is no figure for it, not even 0.`,
          remedy:
            "Write 'not applicable', or take the line out; if people were counted here, count them where they belong.",
        },
      }
    : {
        code: "FIGURE-NOT-APPLICABLE",
        args: {
          problem: `${name} can exist, so 'not applicable' does not fit.`,
          remedy: "Write 0 if there were none, or 'not available' if there is no figure.",
        },
      };
}
