import type { FindingPage } from "../../finding-page.ts";

export const frameworkShape: FindingPage = {
  title: "a framework file is not built as it should be",
  means: `Something in a framework file is missing, is of the wrong kind or has a name that is not known
there: words where a list should be, a measure without a label, a year that is not written as
2017/18.`,
  why: `The framework says what every figure of its years means. If part of it is not understood, the whole
of it cannot be relied on.`,
  mend: `Look at the place given and compare it with the same part of another framework file. 'Adding a year,
a category, a measure, a table' in the README says what a framework may hold.

Wrong: \`years: 2022/23 to 2039/40\`

Right: \`years: { from: 2022/23, to: 2039/40 }\`

Dashes and indents matter: let the lines of one list begin in the same column.`,
  effect: `This is an **error**. No report of any release is made until it is mended, because every figure
could be touched by it.`,
};
