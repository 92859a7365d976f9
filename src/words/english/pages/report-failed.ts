import type { FindingPage } from "../../finding-page.ts";

export const reportFailed: FindingPage = {
  title: "a report could not be made: a fault in mappa",
  means: `The program came to a point that it was not made for, and could not make this report, or all of a release. It is a
fault in the program and not in what was sent, although something unusual in it has probably led there.`,
  why: `A fault that is not reported stays. The other reports are made, so that one area does not cost the others theirs.`,
  mend: `Report the fault with the lines that were printed of it, and with the area's return and texts if you may share
them.

Until it is mended, look for something unusual in what was sent: a very long line or name, a very large number, a
picture of an unusual kind. Leave it out for a trial and build again:

    mappa build 2031-32 --area suffolk`,
  effect: `This is an **error**. There is no report: one of an earlier run is taken out, because it does not show what was sent
by now. The command ends with 1.`,
};
