import type { FindingPage } from "../../finding-page.ts";

export const figureNotApplicable: FindingPage = {
  title: "a figure where there can be none, or the other way round",
  means: `A figure was sent for something that cannot exist by its definition. Category 3 has no Level 1: an
offender is in Category 3 only if he or she is managed at Level 2 or 3.

Or \`not applicable\` was written for something that can exist.`,
  why: `Even a 0 would say that somebody could have been counted there. A number above 0 means that people
were put into the wrong line, and another figure is then too small. And 'not applicable' where people could
have been counted would be added up as none.`,
  mend: `Where nobody can be counted, take the line out, or write \`not applicable\`. Everywhere else write 0 if there were
none, or \`not available\` if there is no figure.

Wrong:

    category-3:
      level-1: 0
      level-2: 3

Right:

    category-3:
      level-2: 3

If people were counted here, find out where they belong and add them there. The form made by \`mappa
new return\` has no lines for figures that cannot exist.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
