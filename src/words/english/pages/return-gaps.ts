import type { FindingPage } from "../../finding-page.ts";

export const returnGaps: FindingPage = {
  title: "the return leaves figures out",
  means: `The framework of the year counts something for which the return gives no figure, and which cannot be
worked out from the others. The message names the first of them.`,
  why: `Each gap is printed as \`[x]\`, not available. A national total that needs the figure is then not
available either, so one gap can be seen in many places.`,
  mend: `Fill in the figures that you have. Write \`0\` where it was counted and there were none; do not write
0 for a figure that is not known.

If you do not have a figure, leave it as it is:

    level-3: not available

A fresh form from \`mappa new return\` has a line for every figure and helps to see which are missing.`,
  effect: `This is a **note**. It is listed, and it holds nothing up.`,
};
