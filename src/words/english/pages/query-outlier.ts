import type { FindingPage } from "../../finding-page.ts";

export const queryOutlier: FindingPage = {
  title: "a figure is far from what was to be expected",
  means: `The figure does not go with the area's earlier years. Expected of a count on one day is the last one,
grown as other areas' did; of events, the mean of the last four years. Chance is allowed for. What lies
about four standard deviations away is queried, in earlier years six. Breaks are not compared across.

Several figures of one measure are one query, and so is a return with many.`,
  why: `Such a jump is often a slip of the keyboard. If it is real, readers will ask about it first.`,
  mend: `Compare the figure with its source. Correct it if a digit slipped. If several are named, see whether
lines were swapped, one is missing, or the figures are another area's.

If the figure is right, say why under \`explanations\` in the return:

    explanations:
      - code: QUERY-OUTLIER
        cell: notification-breaches/total
        value: 60, after 25
        text: A new unit began to check every address in May.`,
  effect: `This is a **query**. The report is made and the query is marked in it. Publication is blocked until
the figure is corrected, or explained and the explanation accepted by the directorate.`,
};
