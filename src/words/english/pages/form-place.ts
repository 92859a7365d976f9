import type { FindingPage } from "../../finding-page.ts";

export const formPlace: FindingPage = {
  title: "it is not certain where a figure stands",
  means: `A figure of the form is found nowhere; or it is found in several cells that do not say the same, as in a sheet that was
copied and then changed; or what people read beside its cell is not what its name says.`,
  why: `To choose among cells would be a guess, and a guess can print a figure that nobody sent.`,
  mend: `- Found in several cells: keep the right one, and take out the row, column or sheet with the other.
- Headings changed: write them again as the form has them.
- Found nowhere: put the figures into a fresh form (\`mappa new return\`).

Rows and columns may be put in between, and sheets moved, renamed or hidden: that does no harm. Deleting, sorting, and cutting
and pasting cells of the form does.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
