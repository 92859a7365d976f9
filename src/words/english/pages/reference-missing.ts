import type { FindingPage } from "../../finding-page.ts";

export const referenceMissing: FindingPage = {
  title: "a file of reference data is not there",
  means: `The list of areas or the boundaries of the areas are not in the reference folder of the data.`,
  why: `Without the list, the program does not know which areas there are and cannot tell whose return is
whose. Without the boundaries it cannot draw maps, and it does not draw one with areas left out.`,
  mend: `Put the file that the message names back into the reference folder:

- \`reference/areas.csv\`, the list of the 42 areas
- \`reference/areas.topojson\`, their boundaries

Both come with the program. If you gave a folder with \`--data\`, check that it is the right one: it
must hold \`reference\`, \`frameworks\` and \`releases\`.`,
  effect: `This is an **error**. No report of any release is made until it is mended, because every figure
could be touched by it.`,
};
