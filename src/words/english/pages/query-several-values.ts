import type { FindingPage } from "../../finding-page.ts";

export const querySeveralValues: FindingPage = {
  title: "sources give different values for one figure",
  means: `The figure was collected from published sources, and another source, or another page of the same
one, prints a different value for the same area and date. The other value stands in a row whose kind
is \`also printed\`.`,
  why: `A reader who knows the other value will think that this one is wrong. The report must show that the
difference is known, and why one value was chosen.`,
  mend: `Decide which value is used and say why, in release.yaml:

    explanations:
      - code: QUERY-SEVERAL-VALUES
        area: suffolk
        cell: eligible/category-1/total
        value: 21413, beside 21415
        text: The annual report is used; the newspaper rounded.
        accepted: { by: Head of Statistics, on: 2032-09-14 }

To use the other value, swap the two in the CSV file.`,
  effect: `This is a **query**. The report is made and the query is marked in it. Publication is blocked until
the figure is corrected, or explained and the explanation accepted by the directorate.`,
};
