import type { FindingPage } from "../../finding-page.ts";

export const formStray: FindingPage = {
  title: "something stands outside the cells of the form",
  means: `On a sheet with figures something is written into cells that the form does not have: beside a table, below it, or on a sheet
that was added.`,
  why: `Such cells are not read. A sum on the side or a remark to a colleague does no harm. A figure that slipped one column to the
right would be missing in the report, and so what is passed over is named.`,
  mend: `See what stands in the cells that are named.

If it is a figure of the return, put it into its cell. If it is about a figure, write it into the place for
remarks in the row of that figure. If it is your own working, leave it or take it out.`,
  effect: `This is a **note**: it is listed and stops nothing. Figures that are missing because they stand elsewhere are queried
by themselves (RETURN-INCOMPLETE).`,
};
