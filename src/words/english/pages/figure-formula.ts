import type { FindingPage } from "../../finding-page.ts";

export const figureFormula: FindingPage = {
  title: "figures are results of formulas",
  means: `In some cells of the form stands a formula instead of a number. What the file holds as its result was read.`,
  why: `A formula can point at another sheet or file, which changes later; and the result in the file is as old as the last time
that it was computed. Nothing is computed here, so what was read is what the sender saw when saving.`,
  mend: `See that the figures that are named are the counts that are meant.

To be sure, put the numbers in the place of the formulas: copy the cells, and paste them as values only. A
formula that has failed is an error (FIGURE-CELL).`,
  effect: `This is a **note**: it is listed and stops nothing.`,
};
