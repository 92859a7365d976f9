import type { FindingPage } from "../../finding-page.ts";

export const figureAmbiguous: FindingPage = {
  title: "what is written can mean several things",
  means: `A dash, a dot, 'n/a', 'nil', 'none', 'tbc', a question mark or a star stands where a figure was expected. In a CSV file it
can also be a row whose kind says that there is no figure, while its value is one.`,
  why: `Some people write a dash for none, some for not known, and some for a figure that cannot exist. A
reader must be able to tell these apart: 0 is a true zero and nothing else.`,
  mend: `Say which of them is meant:

- \`0\` if it was counted and there were none
- \`not available\` if you have no figure
- \`not collected\` if nobody counted it that year
- \`not applicable\` if it cannot exist

Wrong: \`level-3: -\`

Right: \`level-3: 0\``,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
