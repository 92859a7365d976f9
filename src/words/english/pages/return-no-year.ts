import type { FindingPage } from "../../finding-page.ts";

export const returnNoYear: FindingPage = {
  title: "nothing in the file says of which year it is",
  means: `A table with one row an area has no column for the year, and no title above it with one, such as 2031/32 or 31 March 2032. It
was read as of the release in whose folder the file lies. A file with a column \`Year\` is held to it, row by row.`,
  why: `A file of last year that was put into this year's folder would be taken for this year's.`,
  mend: `Put a column \`Year\` into the table, or the year into its title:

    Area,Year,eligible/category-1/level-1
    Suffolk,2031/32,820

Nothing need be done if the file is of this year.`,
  effect: `This is a **note**: it is listed and stops nothing.`,
};
