import type { FindingPage } from "../../finding-page.ts";

export const queryRepeated: FindingPage = {
  title: "figures of an earlier year stand here again",
  means: `Every figure of a measure, or of several, is what it was in an earlier year. One figure may be the same
by chance, and a small one often is. That all of them are would happen by chance less than once in
500 times.`,
  why: `A return is often begun from that of the year before. What is not written over is last year's figure
under this year's name, and nothing else shows it: the totals add up and nothing has jumped.`,
  mend: `Put this year's figures in their places. If only one measure is named, look whether its table was
filled in at all.

If the figure is right, say why under \`explanations\` in the return:

    explanations:
      - code: QUERY-REPEATED
        cell: eligible/category-1/level-1
        text: The figures were counted anew and are the same.`,
  effect: `This is a **query**. The report is made and the query is marked in it. Publication is blocked until
the figure is corrected, or explained and the explanation accepted by the directorate.`,
};
