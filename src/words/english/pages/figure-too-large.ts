import type { FindingPage } from "../../finding-page.ts";

export const figureTooLarge: FindingPage = {
  title: "the figure is too large to be right",
  means: `The number is above 9,999,999. No area and no year comes near it.`,
  why: `A figure of that size is a slip: a key held down, two numbers run together, or a telephone or
reference number in the wrong cell. It would spoil every total and every scale that it enters.`,
  mend: `Look the figure up where it came from and write it again.

Wrong: \`level-1: 10501050\`

Right: \`level-1: 1050\`

Look at the figures beside it too. If two numbers ran together, one of the neighbours is often blank
or shifted by a line.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
