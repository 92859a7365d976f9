import type { FindingPage } from "../../finding-page.ts";

export const returnDuplicate: FindingPage = {
  title: "the same figure was sent twice",
  means: `Two rows of a file give the same figure of one area and year, or two files in the folder hold a
return of the same area.`,
  why: `The program cannot know which of the two is right, and adding them up could count everybody twice.`,
  mend: `Find out which one is right, usually the later one, and take the other out of the file or the
folder.

**London** is one area with two police forces. If the Metropolitan Police and the City of London
Police each sent figures, add the two up and send one figure for London:

Wrong:

    Metropolitan Police,2031/32,eligible,category-1,7100
    City of London,2031/32,eligible,category-1,12

Right:

    London,2031/32,eligible,category-1,7112`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
