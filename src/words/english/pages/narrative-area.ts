import type { FindingPage } from "../../finding-page.ts";

export const narrativeArea: FindingPage = {
  title: "a folder of texts is not named after an area",
  means: `Texts stand in one folder for each area: \`narrative/suffolk/plans.md\`. The name of this folder is
not that of an area.`,
  why: `The program cannot tell whose texts these are and puts them into no report. They would be missing
without anybody noticing.`,
  mend: `Name the folder after the area, in lower case, with hyphens in place of spaces and 'and' written
out. The slug column of reference/areas.csv has all the names.

| wrong | right |
|---|---|
| \`Avon & Somerset\` | \`avon-and-somerset\` |
| \`Dyfed Powys\` | \`dyfed-powys\` |
| \`cleveland\` | \`teesside\` |

Texts for the national report stand in \`england-and-wales\`.`,
  effect: `This is an **error**. Nothing in the folder is read. Reports are made without these texts, and
publication is blocked until it is mended.`,
};
