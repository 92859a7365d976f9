import type { FindingPage } from "../../finding-page.ts";

export const returnAlternative: FindingPage = {
  title: "another printed value, but not the figure itself",
  means: `A row of the kind \`also printed\` gives a second value that a source prints for a figure. No row in
the same file states the figure.`,
  why: `The second value is only kept beside the first, to show that sources differ. On its own it would not
be used anywhere, and the figure would be printed as not available although a value is known.`,
  mend: `Add a row that states the figure, with the same area, year, measure, category, level and item:

    area,year,measure,category,value,kind
    Suffolk,2017/18,eligible,category-1,830,count
    Suffolk,2017/18,eligible,category-1,835,also printed

If there is only one value after all, take the words \`also printed\` out of the row.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
