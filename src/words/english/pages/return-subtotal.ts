import type { FindingPage } from "../../finding-page.ts";

export const returnSubtotal: FindingPage = {
  title: "a row that adds up others does not",
  means: `A row of a region, or a total of fewer than all areas, has another figure than its areas in the same table add up to. Such
a row is compared with the areas and is not read itself. A row of England and Wales is read: it is reconciled with the
areas by QUERY-RECONCILIATION.`,
  why: `One of the figures is wrong, or an area is missing, or a row or a heading stands in the wrong place.`,
  mend: `Correct the figure that is wrong. If the sum is of other areas than those of the table, or is known to be misprinted, take the
row out: no figure is lost by that.`,
  effect: `This is an **error**: publication is blocked until it is mended.`,
};
