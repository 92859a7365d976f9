import type { FindingPage } from "../../finding-page.ts";

export const queryOutlier: FindingPage = {
  title: "a figure is far from what was to be expected",
  means: `The figure does not go with the area's earlier years. What is expected of a count on one day is the
last one, with the growth that the other areas and the area itself have shown; of events, the mean of
the last four years. Chance, ordinary movement, and how much other areas' figures vary this year are
allowed for, and what then lies more than four standard deviations away is queried. Years with a
break in the series between them are not compared. Figures of earlier years, in \`history.csv\`, are
queried only when they are far out.

Several figures of one measure are told as one query, and so is a return with many.`,
  why: `A jump of that size is often a slip of the keyboard: a digit too many, or two lines swapped. If it
is real, it is what readers will ask about first, and the report should answer.`,
  mend: `Compare the figure with its source, and with the one of the year before. Correct it if a digit
slipped. If several figures are named, see whether two lines were swapped, a line is missing, or the
figures are another area's.

If the figure is right, say why under \`explanations\` in the return:

    explanations:
      - code: QUERY-OUTLIER
        cell: notification-breaches/total
        text: A new unit began to check every address in May.`,
  effect: `This is a **query**. The report is made and the query is marked in it. Publication is blocked until
the figure is corrected, or explained and the explanation accepted by the directorate.`,
};
