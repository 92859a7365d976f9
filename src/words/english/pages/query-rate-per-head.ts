import type { FindingPage } from "../../finding-page.ts";

export const queryRatePerHead: FindingPage = {
  title: "a rate per head is out of all proportion",
  means: `The rate lies far outside the rates of the other areas in the same year, outside what the framework
calls plausible, or, where only the rate was published, far from the area's own rate of the year
before.

Far outside means more than three times the length of the middle half of the areas' rates beyond that
half, on the scale of logarithms. At least twenty other areas must have a rate.`,
  why: `A rate is what areas are compared by. A count printed in its place makes an area look ten times worse
than it is.`,
  mend: `Compare the rate with its source. See whether the count was put where the rate belongs, or whether the
count that the rate is computed from is wrong.

If the figure is right, say why under \`explanations\` in the return:

    explanations:
      - code: QUERY-RATE-PER-HEAD
        cell: rso-rate
        text: The rate is as published; a prison for sexual offenders is in the area.`,
  effect: `This is a **query**. The report is made and the query is marked in it. Publication is blocked until
the figure is corrected, or explained and the explanation accepted by the directorate.`,
};
