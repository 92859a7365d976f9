import type { FindingPage } from "../../finding-page.ts";

export const historyYear: FindingPage = {
  title: "the history holds a year that is not earlier",
  means: `The file history.csv holds figures of the years before the release. One of its rows is for the
release's own year or a later one.`,
  why: `Figures of the year itself come from the returns, where they are checked and signed. If the history
had them as well, the same figure could have two values.`,
  mend: `If the row belongs to the release's year, move it into a file in the \`returns\` folder. If the year
is a slip, correct it.

Wrong, in the history of 2031/32:

    Suffolk,2031/32,eligible,category-1,,,1068

Right:

    Suffolk,2030/31,eligible,category-1,,,1041`,
  effect: `This is an **error**. No report of the release is made while its history is in doubt, and
publication is blocked until it is mended.`,
};
