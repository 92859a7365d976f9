import type { FindingPage } from "../../finding-page.ts";

export const queryRevision: FindingPage = {
  title: "a figure has changed and nobody says why",
  means: `A figure is marked as revised without what it was before or why. Or it is not what it was in an
earlier version, and nothing explains it: in the copy that was kept when the release was published, or in
the release of its own year.`,
  why: `Readers quote published figures, and must be able to see what changed, when and why. A figure that
changes without anybody having meant it is a slip.`,
  mend: `If the change was not meant, put the earlier figure back. Otherwise say in the return what was revised:

    revised:
      - cell: eligible/category-2/total
        was: 657
        on: 2032-09-14
        reason: Offenders whose period of management had ended before 31 March had been counted.

In a CSV file the same stands in the columns \`was\`, \`on\` and \`reason\` of the figure's row. The reports
then list every revision. \`mappa keep 2031-32\` keeps a copy of what is published, with which later
figures are compared.`,
  effect: `This is a **query**. The report is made and the query is marked in it. Publication is blocked until
the revision is explained, or the query is explained and the explanation accepted by the directorate.`,
};
