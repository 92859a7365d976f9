import { tooLarge } from "./fault.ts";
import { limits } from "./limits.ts";

/** What is counted over the whole of a workbook. */
type Counted = "elements" | "allText" | "cells" | "merged" | "covered" | "names" | "sheets";

/** What a person calls it. */
const called = {
  elements: "cells",
  allText: "text",
  cells: "cells",
  merged: "merged",
  covered: "cells",
  names: "names",
  sheets: "sheets",
} as const;

/** How much of a workbook was read; what goes beyond the limits is a fault before it is kept. */
export class Budget {
  private readonly used = { elements: 0, allText: 0, cells: 0, merged: 0, covered: 0, names: 0, sheets: 0 };

  take(what: Counted, many: number, part: string): void {
    this.used[what] += many;
    if (this.used[what] > limits[what]) tooLarge(called[what], limits[what], part);
  }
}
