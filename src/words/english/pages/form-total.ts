import type { FindingPage } from "../../finding-page.ts";

export const formTotal: FindingPage = {
  title: "a total was typed where the form adds up",
  means: `The form adds its totals up by formulas, which are locked. In some of these cells a number stands now, so somebody has
taken the protection off and typed it. Or a formula stands there whose result is not the sum of the parts: one of your own, or one
that the program which saved the file did not compute again.`,
  why: `A typed total does not follow when a part is corrected. And it may be right while a part is wrong: then it is worth having. So it
counts as a total that the area states, and the checks compare it with the sum of its parts.`,
  mend: `If the total was typed by mistake, copy the formula from a neighbouring total, or put the figures into a fresh form
(\`mappa new return\`). If the formula is the form's own, have the workbook computed again and save it.

If it is what your own system says, leave it. Where it is not the sum of its parts, the difference is
queried (QUERY-PARTS) and has to be explained.`,
  effect: `This is a **note**: it is listed and stops nothing.`,
};
