import type { FindingPage } from "../../finding-page.ts";

export const figureNotANumber: FindingPage = {
  title: "the figure is not a whole number in digits",
  means: `Something other than digits stands where a count was expected: a comma or space between thousands,
the letter O in place of 0, a zero in front, words, or a mark such as a star.`,
  why: `The program refuses what it would have to guess. In \`1,204\` the comma may separate thousands or two
figures, and in some countries it is the decimal point. A wrong guess would be printed as an
official figure.`,
  mend: `Write the number in digits only.

| wrong | right |
|---|---|
| \`1,204\` | \`1204\` |
| \`1 204\` | \`1204\` |
| \`O\` | \`0\` |
| \`007\` | \`7\` |
| \`about 30\` | the exact count, or \`not available\` |

A rate that is quoted from a source is written as it was printed, with a point: \`57.45\`.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
