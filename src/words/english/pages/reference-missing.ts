import type { FindingPage } from "../../finding-page.ts";

export const referenceMissing: FindingPage = {
  title: "a file of reference data is not there",
  means: `A file that every release needs is not in the reference folder of the data: the list of areas, their
other names, the groups that they form, their populations and the censuses that these stand on, or their
boundaries.`,
  why: `Without the list and the names the program cannot tell whose return is whose. Without the groups it cannot
add up a region, without populations there is no rate per head, and without boundaries no map.`,
  mend: `Put the file that the message names back into the reference folder:

- \`reference/areas.csv\`, the list of the 42 areas
- \`reference/area-names.csv\`, other names that areas go by
- \`reference/groups.csv\`, nations, regions and probation regions
- \`reference/population.csv\`, the populations that rates stand on
- \`reference/boundaries.json\`, the boundaries of the areas
- \`reference/sources.csv\`, the publications that figures are quoted from
- \`reference/population-estimates.csv\`, the census that each population estimate stands on

All of them come with the program. If you gave a folder with \`--data\`, check that it is the right one: it
must hold \`reference\`, \`frameworks\` and \`releases\`.`,
  effect: `This is an **error**. No report of any release is made until it is mended, because every figure
could be touched by it.`,
};
