import type { FindingPage } from "../../finding-page.ts";

export const frameworkReference: FindingPage = {
  title: "a framework uses a name that it does not define",
  means: `A table, chart, rate, note, limit or report in a framework names something, such as a cell, a
measure or a member of a dimension, that the framework does not have. Usually a name is misspelt, or
was changed in one place only.`,
  why: `The table or rate could not be made. Leaving it out would give a report in which something is
missing and nobody is told.`,
  mend: `Look at the place given. Correct the name, or define what it stands for.

Wrong: \`cell: eligible/category-one/total\`

Right: \`cell: eligible/category-1/total\`

If the framework builds on another one, the name may be one that it took out by setting it to null.`,
  effect: `This is an **error**. No report of any release is made until it is mended, because every figure
could be touched by it.`,
};
