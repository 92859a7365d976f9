import type { FindingPage } from "../../finding-page.ts";

export const returnShape: FindingPage = {
  title: "the return is not built as the form is",
  means: `Something in the return is missing, misspelt or of the wrong kind: no \`area\` or \`year\`, a name that
is not known there, a list or names where one figure was expected, or a word such as the status that
is not one of those allowed.`,
  why: `What is not understood cannot be put into the report, and passing over it could lose figures.`,
  mend: `Compare the place given with a fresh form (\`mappa new return\`).

| wrong | right |
|---|---|
| \`year: 2031\` | \`year: 2031/32\` |
| \`status: draft\` | \`status: provisional\` |
| \`signed: ...\` | \`sign-off: ...\` |

Indents matter in YAML: the levels of a category stand two spaces further to the right than its
name.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
