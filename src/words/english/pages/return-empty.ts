import type { FindingPage } from "../../finding-page.ts";

export const returnEmpty: FindingPage = {
  title: "a file without a return in it",
  means: `A CSV file in the folder of returns names its columns, as it should, and has no row below them. Most likely a table was
made and not filled in, or the rows were lost when it was saved.`,
  why: `Whoever sent it believes that the return has come. Without this the area would only be among those that have not sent
one, and nobody would know of the file.`,
  mend: `Ask for the file again, or put the figures into it, a row for each:

    area,year,measure,category,level,value
    Suffolk,2031/32,eligible,category-1,level-1,820

If the file is only a pattern for others, keep it outside the folder of returns.`,
  effect: `This is a **note**. The area counts as one that has not sent a return, which is told as well, and which blocks
publication.`,
};
