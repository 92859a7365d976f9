import type { FindingPage } from "../../finding-page.ts";

export const queryRate: FindingPage = {
  title: "a printed rate does not follow from its count",
  means: `A source prints a rate, such as the number of registered sexual offenders per 100,000 people. Worked
out from the count and the population that the framework names for that year, it comes out
differently.`,
  why: `One of the three is not what it seems: the count, the rate or the population. Two reports that give
different rates for one area and year confuse everybody who compares them.`,
  mend: `Check the rate and the count against the source. Perhaps the source used the population of another
year or of all ages. The rate is printed as the source states it and is never changed.

If the figure is right, say why under \`explanations\` in the return:

    explanations:
      - code: QUERY-RATE
        cell: rso-rate
        value: 57.45, beside 58.041
        text: The report used the estimate of the year before.`,
  effect: `This is a **query**. The report is made and the query is marked in it. Publication is blocked until
the figure is corrected, or explained and the explanation accepted by the directorate.`,
};
