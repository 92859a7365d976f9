import type { FindingPage } from "../../finding-page.ts";

export const explanationUnused: FindingPage = {
  title: "an explanation belongs to nothing that is queried",
  means: `Somebody explained a query, in a return or in release.yaml, but there is no query with that code for
that area and figure. The figure may have been corrected since, or the code, area or figure may be
misspelt.`,
  why: `An explanation that reaches no query is not read by anybody. If it was misspelt, the query that it
was meant for is still open and blocks publication.`,
  mend: `Run \`mappa check\` and look for the query that was meant. Correct the code, area or figure so that
they agree:

    explanations:
      - code: QUERY-OUTLIER
        cell: eligible/category-2/total
        value: 60, after 25
        text: Two prisons moved their cases to this area in May.

If the figure was corrected and nothing is queried any more, take the explanation out.`,
  effect: `This is a **note**. It is listed, and it holds nothing up.`,
};
