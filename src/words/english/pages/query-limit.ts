import type { FindingPage } from "../../finding-page.ts";

export const queryLimit: FindingPage = {
  title: "a figure is above one that bounds it",
  means: `By their definitions one figure cannot be larger than another, and here it is. Whoever is managed at
Level 2 on 31 March was managed there at some time in the year, so the figure for the day cannot be
above the figure for the year. People charged, returned to custody or taken off the register cannot be
more than those they are drawn from. Which figures bound which stands under \`limits\` in the framework.`,
  why: `One of the two must be wrong, or they were counted in different ways. Readers who know the
definitions will see it.`,
  mend: `Look both figures up and correct the one that is wrong. Perhaps the two lines were swapped, or the
figure for the year counts only those who were new.

If the figure is right, say why under \`explanations\` in the return:

    explanations:
      - code: QUERY-LIMIT
        cell: eligible/category-1/level-2
        value: 15, beside 12
        text: Three cases were recorded late and are not in the figure for the year.`,
  effect: `This is a **query**. The report is made and the query is marked in it. Publication is blocked until
the figure is corrected, or explained and the explanation accepted by the directorate.`,
};
