import type { FindingPage } from "../../finding-page.ts";

export const formNames: FindingPage = {
  title: "cells of the form have lost their names",
  means: `Every cell of a form that is filled in has a name, by which it is found wherever rows, columns and sheets were moved.
Some names are missing, stand for a cell that is gone, share one cell, or stand beside headings of something else.`,
  why: `A name that stands at the wrong cell would make one figure of another. So each name is held against what people read: the
heading of the row, of the column and of the table. Where a name fails and the headings are whole, the
figure is read by its headings. What is not certain by these either is an error at its place.`,
  mend: `Compare what was read with what you sent (\`mappa check\` lists what it could not read). Best put the figures into a fresh
form (\`mappa new return\`).

Names are lost where rows are deleted or sorted, cells cut and pasted, or sheets copied into another workbook.`,
  effect: `This is a **note**: it is listed and stops nothing by itself. Figures that could not be placed are errors of their
own (FORM-PLACE).`,
};
