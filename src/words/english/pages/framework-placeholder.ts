import type { FindingPage } from "../../finding-page.ts";

export const frameworkPlaceholder: FindingPage = {
  title: "a word in braces would be printed as it stands",
  means: `A text in the framework has a word in braces that no report fills in. In the subtitles of tables and
charts \`{place}\`, \`{year}\`, \`{snapshot}\` and \`{flow}\` are filled in, in the title of a report
\`{year}\`. Nothing is filled in anywhere else, and no other word is known.`,
  why: `Readers of every report would see the braces and the word inside instead of a place or a period.`,
  mend: `Use one of the words that are known, or write out what is meant.

Wrong: \`subtitle: Number of offenders, {area}, {period}\`

Right: \`subtitle: Number of offenders, {place}, {flow}\`

\`{snapshot}\` becomes '31 March 2018', \`{flow}\` becomes '1 April 2017 to 31 March 2018'.`,
  effect: `This is an **error**. No report of any release is made until it is mended, because all of them are
made by the framework.`,
};
