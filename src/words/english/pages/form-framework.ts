import type { FindingPage } from "../../finding-page.ts";

export const formFramework: FindingPage = {
  title: "the form was made for other rules of counting",
  means: `The workbook is a form of another framework than the one by which figures of this year are counted. It may be the form
of an earlier year, whose year was changed.`,
  why: `Frameworks differ in what they count: categories, levels and orders are added and dropped, and the same words may stand
for something else. A figure read by the wrong rules is a wrong figure, although its place in the form looks right.`,
  mend: `Make the form of this year, and put the figures into it:

    mappa new return 2032-33 suffolk

If the form is right and lies in the folder of another year, move it there.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
