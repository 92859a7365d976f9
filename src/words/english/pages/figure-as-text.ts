import type { FindingPage } from "../../finding-page.ts";

export const figureAsText: FindingPage = {
  title: "numbers are stored as text",
  means: `A cell holds the digits of a number as text: typed behind an apostrophe, into a cell whose format is text, or pasted from
another program.`,
  why: `People see the same as in any other cell. The workbook does not: its sums pass over text, so that a total on the sheet
is too small while all figures look right. The digits are certain, so they are read.`,
  mend: `Nothing need be done for the report: the figure counts as it is written.

To have the totals in the workbook right, set the format of the cells to a plain number and type the figures again. Only
digits are read so: \`1,204\`, \`12?\` or \`<5\` as text is an error, because it is not certain what is meant.`,
  effect: `This is a **note**: it is listed and stops nothing.`,
};
