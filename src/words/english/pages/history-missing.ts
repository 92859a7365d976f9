import type { FindingPage } from "../../finding-page.ts";

export const historyMissing: FindingPage = {
  title: "nothing is known of the year before",
  means: `Areas have sent figures of something that was counted in the year before as well, and history.csv has
none of it: for no area at all, or for an area that the message names.`,
  why: `Without the year before no change is printed. Every check that holds a figure against its own past is
silent too, so that a slip of a digit is found by nobody.`,
  mend: `If the year before was made here, carry it over:

    mappa new history 2032-33

That takes the returns and the history of the release of the year before, whatever form they have, and adds to
history.csv what is not there. Otherwise put the rows in by hand. If nobody has the figures, explain it in
release.yaml; the query gives the lines.`,
  effect: `This is a **query**. The reports are made, without comparisons, but publication is blocked until the
history is there or the explanation is accepted.`,
};
