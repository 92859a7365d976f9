import type { FindingPage } from "../../finding-page.ts";

export const returnUnknownArea: FindingPage = {
  title: "the name is not one of an area",
  means: `The name given for the area is not known. The program knows the 42 areas by name in any spelling of
capitals, hyphens and '&', by police force, by code, and by some names in common use: Cleveland for
Teesside, Metropolitan Police for London.`,
  why: `A name is never guessed. 'Yorkshire' could be any of several areas, and figures in the wrong area's
report do harm. A likely name is only offered.`,
  mend: `Write the name as in reference/areas.csv.

| wrong | right |
|---|---|
| \`Sufolk\` | \`Suffolk\` |
| \`Yorkshire\` | \`West Yorkshire\`, or another one |
| \`Northants\` | \`Northamptonshire\` |

Figures for the whole country have \`England and Wales\` as their area.`,
  effect: `This is an **error**. The figures are used in no report. If a likely area was offered, its report is
not made; publication is blocked until it is mended.`,
};
