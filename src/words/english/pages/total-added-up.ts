import type { FindingPage } from "../../finding-page.ts";

export const totalAddedUp: FindingPage = {
  title: "totals that say 'not available' beside all of their parts",
  means: `The return says \`not available\` for a total, as the form has it before it is filled in, and gives every figure
that the total is made of. The total is taken as left out: its parts are added up.`,
  why: `A total that nobody fills in would otherwise be missing in the report, and with it every figure that is made from it,
although everything is known. Nothing is added up where a part is missing.`,
  mend: `Nothing need be done. Look at the total in the report once.

If the total is known to be another than the sum, write it: the check will ask about the difference. If a part is wrong,
correct the part.`,
  effect: `This is a **note**: it is listed and stops nothing. The total is printed as the sum of its parts, like a total that
was left out of the return. Taking the lines with 'not available' out of the file makes the note go away.`,
};
