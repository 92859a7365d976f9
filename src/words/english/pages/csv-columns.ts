import type { FindingPage } from "../../finding-page.ts";

export const csvColumns: FindingPage = {
  title: "the values of a row do not fit the columns",
  means: `A row of the CSV file has more or fewer values than the first line has column names. The usual cause
is a comma inside a value.`,
  why: `The program tells values apart by their place in the row. When one is missing or one too many is
there, every value after it may stand in the wrong column: a note could be read as a figure.`,
  mend: `Put quotation marks around a value that holds a comma, and keep the separators of cells that are
blank.

Wrong:

    Suffolk,2031/32,eligible,category-1,1,068

Right:

    Suffolk,2031/32,eligible,category-1,1068

A file saved by a spreadsheet program has the right number of separators. If you typed the row by
hand, compare it with the row above.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
