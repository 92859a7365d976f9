import type { FindingPage } from "../../finding-page.ts";

export const leafletPromise: FindingPage = {
  title: "the report does not hold what the public was promised",
  means: `The public leaflet on MAPPA says what a reader finds in every annual report: how many known sex
offenders there are in the area, what happened locally in the year, the plans for the coming year,
and whom to contact in each agency. Something of this is missing.`,
  why: `The promise was made to the public in print. A report without it would disappoint exactly those
readers who were told to look there.`,
  mend: `Add what the message names:

- the figure: \`eligible\`, Category 1, in the return
- what happened: \`year-in-review.md\` in the area's narrative folder
- the plans: \`plans.md\` in the same folder
- contacts: \`area-contacts\` in release.yaml

A reconstructed release cannot keep the promise, and says once that it is incomplete.`,
  effect: `This is a **note**. It is listed and the report is made, but in a live release publication is
blocked until it is mended.`,
};
