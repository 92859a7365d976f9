import type { FindingPage } from "../../finding-page.ts";

export const queryParts: FindingPage = {
  title: "the parts do not add up to the total",
  means: `The return, or a year of the history, gives a total and its parts, and the parts add up to something
else; or some parts are missing, and those that are there already add up to more. Where one figure
alone would set several totals right, that figure is named.`,
  why: `Readers add up tables. A total that does not fit casts doubt on every figure beside it.`,
  mend: `Add the parts up again and correct the figure that is wrong. Example: Level 1 is 820, Level 2 is 10
and Level 3 is 0; the total must be 830, not 803.

You may also leave the total out: the program then works it out from the parts.

If the figure is right, say why under \`explanations\` in the return:

    explanations:
      - code: QUERY-PARTS
        cell: eligible/category-1/total
        value: 831, of parts 820 + 10 + 0 = 830
        text: One offender moved on 31 March and is counted in no level.`,
  effect: `This is a **query**. The report is made and the query is marked in it. Publication is blocked until
the figure is corrected, or explained and the explanation accepted by the directorate.`,
};
