import type { FindingPage } from "../../finding-page.ts";

export const fileOutside: FindingPage = {
  title: "the file is a link to somewhere else",
  means: `What looks like a file in the data folder is a link that leads out of it. The program did not follow
it.`,
  why: `Reports are public. A link could bring a file into a report that was never meant to leave the
computer, and it would point to nothing when the folder is copied to somebody else.`,
  mend: `Take the link away and put the file itself in its place. On most systems: delete the shortcut, then
copy the file that it pointed to into the folder, with the same name.

If the file must stay somewhere else because several people use it, copy it into the data folder
again whenever it changes.`,
  effect: `This is an **error**. What the file should have held is not in the report. For an area's file, the
area's report is not made; publication is blocked until it is mended.`,
};
