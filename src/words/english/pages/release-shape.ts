import type { FindingPage } from "../../finding-page.ts";

export const releaseShape: FindingPage = {
  title: "release.yaml is not built as it should be",
  means: `Something in release.yaml is missing, misspelt or of the wrong kind: a name that is not known there,
a word where a list should be, a year or a time that is not written as expected.`,
  why: `A line that is not understood would be passed over, and the report would lack what it was meant to
say.`,
  mend: `Look at the line given and compare it with a fresh file (\`mappa new release\`) or with another
year's.

| wrong | right |
|---|---|
| \`year: 2032\` | \`year: 2032/33\` |
| \`publication: 28 October 2032\` | \`publication: 2032-10-28 09:30\` |
| \`status: draft\` | \`status: provisional\` |

If a value holds a colon, put it in quotation marks.`,
  effect: `This is an **error**. No report of the release is made, and publication is blocked until it is
mended.`,
};
