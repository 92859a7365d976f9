import type { FindingPage } from "../../finding-page.ts";

export const returnNoYear: FindingPage = {
  title: "nothing in the file says of which year it is",
  means: `A table with one row an area has no column for the year and no title with one, such as 2031/32 or 31 March 2032. It was
read as of the release in whose folder it lies.`,
  why: `A file of last year that was put into this year's folder would be taken for this year's.`,
  mend: `Put a column \`Year\` into the table, or the year into its title. Nothing need be done if the file is of this year.`,
  effect: `This is a **note**: it is listed and stops nothing.`,
};
