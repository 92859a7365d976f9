import type { FindingPage } from "../../finding-page.ts";

export const csvTitle: FindingPage = {
  title: "lines above the names of the columns",
  means: `The first line of a CSV file names its columns. Here one or more lines stand above it: a title, the day on which the
table was made, or something that a spreadsheet program puts there. They were passed over, and the table below them was
read.`,
  why: `It is said so that nobody takes what stands there for a part of the return: a remark or a figure in such a line is
not used and printed nowhere.`,
  mend: `Nothing need be done if the lines are only a title. Otherwise:

- take them out, so that the names of the columns stand in the first line
- put a remark on a figure into the column \`note\` of its row`,
  effect: `This is a **note**: it is listed and stops nothing. The rows below the names of the columns are read like those of
any other file.`,
};
