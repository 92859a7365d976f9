import type { FindingPage } from "../../finding-page.ts";

export const queryShare: FindingPage = {
  title: "a share of the total is not what it was",
  means: `The share of a category, a level or another part in the total of its measure is far from what it was in
the area's earlier years: more than four standard deviations, with chance, ordinary movement and what
the other areas have in common allowed for.`,
  why: `Two lines that were swapped leave the total as it was, and each figure may still look possible. Their
shares do not.`,
  mend: `Compare both parts with their source. See whether two lines, two columns or two categories were
swapped.

If the figure is right, say why under \`explanations\` in the return:

    explanations:
      - code: QUERY-SHARE
        cell: managed-in-year/category-1/total
        text: Category 2 was reviewed in May and many offenders moved to Level 1.`,
  effect: `This is a **query**. The report is made and the query is marked in it. Publication is blocked until
the figure is corrected, or explained and the explanation accepted by the directorate.`,
};
