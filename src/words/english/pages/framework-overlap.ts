import type { FindingPage } from "../../finding-page.ts";

export const frameworkOverlap: FindingPage = {
  title: "two frameworks claim the same years",
  means: `Every reporting year belongs to one framework, which says what is counted in it. The spans of two
files have a year in common.`,
  why: `With two frameworks for one year the same figure could mean two things. A history file is read by
the framework of each of its years, so earlier figures would be in doubt as well.`,
  mend: `Correct \`years\` in one of the two files, so that one ends in the year before the other begins.

Wrong: \`2015/16 to 2022/23\`, then \`2022/23 to 2039/40\`

Right: \`2015/16 to 2021/22\`, then \`2022/23 to 2039/40\`

When you add a framework for new rules, remember to end the one before it.`,
  effect: `This is an **error**. No report of any release is made until it is mended, because every figure
could be touched by it.`,
};
