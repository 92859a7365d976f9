import type { FindingPage } from "../../finding-page.ts";

export const returnUnknownMember: FindingPage = {
  title: "there is no such category, level or other part",
  means: `Under a measure the return names a category, level, order or outcome that the framework of the year
does not have, or by which that measure is not counted. Category 4, for example, is counted from
2022/23 only.`,
  why: `The figure would have no row in any table. It may also be a comma inside a number: within curly
brackets \`1,204\` reads as 1 and something called 204.`,
  mend: `Use one of the names that the message lists.

Wrong: \`category-1: { level-1: 1,204 }\`

Right: \`category-1: { level-1: 1204 }\`

Wrong: \`category-5: 12\`

Right: count these people where they belong.

In a CSV file leave the cell blank for the total, or where the measure is not counted by that
column.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
