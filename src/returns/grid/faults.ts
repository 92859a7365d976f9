import type { Fault } from "../values.ts";
import type { GridCell } from "./grid.ts";

/** What is wrong with a cell as a figure before its text is looked at: it is a date, a share, a yes or no, or an error. */
export function kindFault({ kind, text }: GridCell): Fault | undefined {
  if (kind === "text" || kind === "number") return undefined;
  return { code: "FIGURE-NOT-A-NUMBER", args: { what: "not-a-count", written: text } };
}
