import type { FindingPage } from "../../finding-page.ts";

export const explanationValue: FindingPage = {
  title: "an explanation is not for what is queried now",
  means: `An explanation belongs to the values for which it was given: the figure itself, and those that it was
held against. This one names other values, or none, or is called accepted without saying by whom and when.`,
  why: `A figure of 60 may be right for a reason that says nothing of 600. If an explanation went with the figure
and not with its value, a slip made later would be published as explained.`,
  mend: `Look at the figure again. If the explanation holds for it, write the value that the message gives:

    explanations:
      - code: QUERY-OUTLIER
        area: suffolk
        cell: eligible/category-2/total
        value: 600, after 25
        text: Two prisons moved their cases to this area in May.
        accepted: { by: Head of Statistics, on: 2032-09-14 }

Only the numbers in \`value\` count, in their order. For a text the value is a mark such as text-1a2b3c4d, which
changes with its words. In a return there is no line \`accepted\`: only the directorate accepts.`,
  effect: `This is a **note**. The query that it was meant for stays open, and that blocks publication.`,
};
