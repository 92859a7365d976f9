import type { FindingPage } from "../../finding-page.ts";

export const figureFraction: FindingPage = {
  title: "the figure is not a whole number",
  means: `A number with a decimal point stands where people, orders or events are counted.`,
  why: `Counts are whole. A fraction is usually an average, a percentage or a rate that was copied from the
wrong column, or a number that a spreadsheet worked out. Rounding it would put a figure into the
report that nobody counted.`,
  mend: `Find the count that was meant and write it without decimals.

Wrong: \`convicted: 4.5\`

Right: \`convicted: 4\`

If you write thousands with a point, as some systems do, take the point out: \`1204\`, not \`1.204\`.
Rates are worked out by the program from the counts; you need not send them.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
