import type { FindingPage } from "../../finding-page.ts";

export const figureCell: FindingPage = {
  title: "a cell holds no figure that can be read",
  means: `A cell of the form holds a date, a time, a percentage, an amount of money, TRUE or FALSE, or a formula that has failed
(\`#REF!\`, \`#DIV/0!\`) or has no result; or it was merged with other cells.`,
  why: `The number behind such a cell is not what people see in it: a date is a count of days since 1900, and 12% is 0.12. To take
the number would print something that nobody wrote.`,
  mend: `Set the format of the cell to a plain number and type the count again. Put the number itself in the place of a formula
that has failed. Undo the merging of cells, and write each figure into its own.

If there is no figure, write which is meant: \`not available\`, \`not collected\` or \`confidential\`; \`0\` only where it was
counted and there were none.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
