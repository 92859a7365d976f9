import type { FindingPage } from "../../finding-page.ts";

export const referenceShape: FindingPage = {
  title: "a file of reference data has a fault in it",
  means: `The list of areas, their names, the groups of areas, the populations or the boundaries hold something
that cannot be right: a row without a code, a name or slug of two areas, a group of an area that there is
not, a population with a comma in it, or ten times that of the year before, an area without a boundary.`,
  why: `Reference data enters every report. A population that is not read would leave out the rates of an
area; a boundary that is not read would leave a hole in the map.`,
  mend: `Look at the line given and compare it with those around it.

Wrong: \`E23000025,mid-2023,"768,555"\`

Right: \`E23000025,mid-2023,768555\`

A population that is not known is left blank, in a row of its own: an estimate has a row for every area. If you did not mean to change the file, put back the
one that comes with the program.`,
  effect: `This is an **error**. No report of any release is made until it is mended, because every figure
could be touched by it.`,
};
