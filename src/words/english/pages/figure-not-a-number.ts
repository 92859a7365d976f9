import type { FindingPage } from "../../finding-page.ts";

export const figureNotANumber: FindingPage = {
  title: "the figure is not a whole number in digits",
  means: `Something other than digits stands where a count was expected: a comma or space between thousands,
the letter O in place of 0, a zero in front, decimals, words, or a mark beside the number.`,
  why: `The program refuses what it would have to guess. In \`1138,0\` the comma is a decimal point, in \`1,204\`
most likely not, and nothing but the person who wrote it can tell. A wrong guess would be printed as
an official figure. So a number is offered only where groups of three stand apart, and as a question.`,
  mend: `Write the number in digits only.

| wrong | right |
|---|---|
| \`1,204\` or \`1 204\` | \`1204\` |
| \`O\` | \`0\` |
| \`1068.0\` | \`1068\` |
| \`5*\` or \`5 (est.)\` | the number, and a note on it |
| \`>5\` or \`about 30\` | the exact count, or \`not available\` |

A rate that is quoted from a source is written as it was printed, with a point: \`57.45\`.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
