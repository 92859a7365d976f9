import type { FindingPage } from "../../finding-page.ts";

export const sourceUnknown: FindingPage = {
  title: "a source that nothing is known of",
  means: `A figure is quoted from a publication that has no row in \`reference/sources.csv\`. The list of sources in the
reports can then give only its address, and the host of that in the place of a publisher.`,
  why: `A reader who wants to look a figure up needs to know what to look for: the title, who published it and when. Addresses
move and vanish, and a title can still be found.`,
  mend: `Add a row to \`reference/sources.csv\`. The citation is written exactly as the figure has it; what is not known of the
title or the date is left blank, and nothing is guessed:

    citation,title,publisher,date
    https://www.example.org/report,Annual report 2018,Example County Council,2018-10-25

A date is a day, a month (\`2018-10\`) or a year. An address that is mistyped in one row and right in others is corrected
where the figure stands, at the line given.`,
  effect: `This is a **note**. It is listed once for each source, and it holds nothing up.`,
};
