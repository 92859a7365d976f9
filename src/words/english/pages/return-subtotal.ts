import type { FindingPage } from "../../finding-page.ts";

export const returnSubtotal: FindingPage = {
  title: "a row that adds up others does not",
  means: `A row of a region, or a total of fewer than all areas, has another figure than its areas in the same table add up to.
The row itself is not read.`,
  why: `One of the figures is wrong, or an area is missing, or stands in the wrong row.`,
  mend: `Correct what is wrong, or take the row out.`,
  effect: `This is an **error**: publication is blocked until it is mended.`,
};
