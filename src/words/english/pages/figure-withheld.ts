import type { FindingPage } from "../../finding-page.ts";

export const figureWithheld: FindingPage = {
  title: "a figure that is withheld, in words that are not read",
  means: `In the place of a figure stands \`<5\`, 'suppressed', 'c', or something like it: there is a number, and it is small or
must not be seen.`,
  why: `A figure that is withheld is neither missing nor 0, and is printed with a sign of its own, [c]. The program does not
guess from '<5' whether the number is to be kept back or was only written so.`,
  mend: `Decide which it is:

- \`confidential\`, or \`[c]\`, if the figure must not be printed; totals that it is a part of are then not added up
- the number itself, if it may be printed: small numbers are not withheld for being small
- \`not available\`, if you do not have it

Wrong: \`level-3: <5\`

Right: \`level-3: confidential\``,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended. Other areas are
not held up.`,
};
