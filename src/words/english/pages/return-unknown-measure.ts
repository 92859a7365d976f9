import type { FindingPage } from "../../finding-page.ts";

export const returnUnknownMeasure: FindingPage = {
  title: "there is no such measure in that year",
  means: `The return names something to be counted that the framework of its year does not have. The name is
misspelt, or it belongs to another year: what is counted has changed several times since 2001.`,
  why: `The figure would have no place in the report and no definition. The program does not drop it in
silence.`,
  mend: `Use one of the names that the message lists; they are the names of that year.

| wrong | right |
|---|---|
| \`eligble\` | \`eligible\` |
| \`breaches\` | \`notification-breaches\` |

A fresh form from \`mappa new return\` has all the names with their definitions. A figure in a note or
an explanation is written with its members: \`eligible/category-1/total\`.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
