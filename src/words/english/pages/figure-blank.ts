import type { FindingPage } from "../../finding-page.ts";

export const figureBlank: FindingPage = {
  title: "there is no figure here",
  means: `The name of a figure is there, but nothing stands beside it.`,
  why: `A blank may mean that there were none, that the figure is not known, or that somebody forgot to fill
it in. The report prints something different for each, and the program does not choose for you.`,
  mend: `Write the figure, \`0\` if it was counted and there were none, or \`not available\` if you do not have
it. You can also take the whole line out: it then counts as not available.

Wrong:

    level-2: 10
    level-3:

Right:

    level-2: 10
    level-3: 0`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
