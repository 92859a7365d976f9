import type { FindingPage } from "../../finding-page.ts";

export const queryStopped: FindingPage = {
  title: "a series stops",
  means: `There were figures, and now there is 0, or none at all. A 0 is queried where so small a number would
hardly come about by chance; a figure that is missing, where there was one a year before and no note
says why.`,
  why: `A line that was left out looks like a great success, or takes the total of the nation with it.`,
  mend: `Put the figure in. If there is none, write \`not available\` and say why in a note on the figure:

    notes:
      notification-revoked/total: The records were moved to another system in March.

If the figure is right, say why under \`explanations\` in the return:

    explanations:
      - code: QUERY-STOPPED
        cell: notification-revoked
        text: No application was decided in the year.`,
  effect: `This is a **query**. The report is made and the query is marked in it. Publication is blocked until
the figure is corrected, or explained and the explanation accepted by the directorate.`,
};
