import type { FindingPage } from "../../finding-page.ts";

export const returnUntouched: FindingPage = {
  title: "a form has no figure in it",
  means: `The file is a form as it was printed: every figure in it is \`not available\`. In a table,
every row of the area is.`,
  why: `A form that was put into the folder and not filled in is not a return. If it counted as one, the area would
be among those that have responded, with nothing to add to any total.`,
  mend: `Fill the form in:

    eligible:
      category-1:
        level-1: 820

If the area counts something and does not have the figure yet, leave that one as it is; one figure makes the file
a return. If the area has sent nothing, the file can stay where it is.`,
  effect: `This is a **note**. The area counts as not having sent a return: it has no report, and in a live release
publication is blocked.`,
};
