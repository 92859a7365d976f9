import type { FindingPage } from "../../finding-page.ts";

export const returnTable: FindingPage = {
  title: "a table cannot be told from what is around it",
  means: `In a file or on a sheet with one row an area a second table begins below the first, a row has figures and no area, areas
stand under no heading, a row names two areas, or every table is on a hidden sheet.`,
  why: `Figures would be given to the wrong area, or under the wrong heading.`,
  mend: `Put each table on a sheet or into a file of its own. Let the first row of the table name its columns: \`Area\` first, then a
figure each. Let each row have its area, and show hidden sheets that are to be read.`,
  effect: `This is an **error**. Nothing is read from the table until it is mended.`,
};
