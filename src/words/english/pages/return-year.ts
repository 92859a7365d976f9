import type { FindingPage } from "../../finding-page.ts";

export const returnYear: FindingPage = {
  title: "the year does not fit",
  means: `The return, or a row of it, is for another reporting year than the release, or the year cannot be
read. A reporting year runs from 1 April to 31 March and is written with both calendar years.`,
  why: `Figures of one year in the report of another would be wrong from the first line to the last, and
they would spoil every comparison.`,
  mend: `If the return is in the wrong folder, move it. If the year is a slip, correct it.

| wrong | right |
|---|---|
| \`2031\` | \`2031/32\` |
| \`2031/2032\` | \`2031/32\` |
| \`2031/33\` | \`2031/32\` |
| \`31 March 2032\` | \`2031/32\` |

Figures of earlier years belong in history.csv. A spreadsheet may turn a year into a date: set the
column to text.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
