import type { FindingPage } from "../../finding-page.ts";

export const outputForeign: FindingPage = {
  title: "a file is in the way that mappa did not make",
  means: `The output folder has a file where a report, a list or the index is to be written, and it is not one that the
program made: \`release.json\` does not list it, or there is no such list in the folder. It can also be a link.`,
  why: `What is written there would replace it, and somebody's work would be lost. Files that are in nobody's way stay beside
the reports and are not touched.`,
  mend: `Move the file or folder away, or give another folder for the reports:

    mappa build 2031-32 --output elsewhere

If the file is a report that the program made, and its list was deleted or the report was copied there, delete it
and build again.`,
  effect: `This is an **error**. Nothing of the release is written, and what is in the output folder stays as it is. The
command ends with 2. Other releases are made, unless it is the index that is in the way.`,
};
