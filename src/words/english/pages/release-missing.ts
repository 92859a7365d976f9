import type { FindingPage } from "../../finding-page.ts";

export const releaseMissing: FindingPage = {
  title: "there is no release of that name",
  means: `The folder of the release does not hold a file release.yaml, or there is no such folder.`,
  why: `release.yaml says which year is reported, how its figures are counted, who publishes and when.
Without it nothing can be made of the returns.`,
  mend: `Look at the names of the folders in \`releases\`: 2031/32 stands in \`releases/2031-32\`, with a hyphen.

To begin a new year, let the program make the folder:

    mappa new release 2032/33

If the folder is there and the file is not, copy release.yaml from the year before and change what
differs. Remove folders that are not releases.`,
  effect: `This is an **error**. No report of the release is made, and publication is blocked until it is
mended.`,
};
