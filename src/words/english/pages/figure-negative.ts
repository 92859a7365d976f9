import type { FindingPage } from "../../finding-page.ts";

export const figureNegative: FindingPage = {
  title: "the figure is below zero",
  means: `A number with a minus sign stands where people, orders or events are counted.`,
  why: `Nobody can be counted less than no times. A negative number is usually a change since last year that
was copied in place of the figure, or the result of a subtraction in a spreadsheet.`,
  mend: `Write the count itself. The program works out changes from year to year.

Wrong: \`level-2: -3\`

Right: \`level-2: 13\`

If the minus sign was meant as a dash for 'none', write \`0\`. If it was meant as 'not known', write
\`not available\`.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
