import type { FindingPage } from "../../finding-page.ts";

export const queryOutlier: FindingPage = {
  title: "a figure is far from that of the year before",
  means: `The figure is more than double, or less than half, of what it was a year earlier. Small figures,
below 50 in both years, are not queried, nor are years with a known break in the series between
them.`,
  why: `A jump of that size is often a slip of the keyboard: a digit too many, or two lines swapped. If it
is real, it is what readers will ask about first, and the report should answer.`,
  mend: `Compare the figure with its source, and with the one of the year before. Correct it if a digit
slipped.

If the figure is right, say why under \`explanations\` in the return:

    explanations:
      - code: QUERY-OUTLIER
        cell: notification-breaches/total
        value: 60, after 25
        text: A new unit began to check every address in May.`,
  effect: `This is a **query**. The report is made and the query is marked in it. Publication is blocked until
the figure is corrected, or explained and the explanation accepted by the directorate.`,
};
