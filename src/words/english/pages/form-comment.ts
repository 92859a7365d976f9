import type { FindingPage } from "../../finding-page.ts";

export const formComment: FindingPage = {
  title: "a comment stands beside a cell of the form",
  means: `Somebody has put a comment, or a conversation, beside a cell of the form, as spreadsheet programs offer it. What the form says
itself beside cells that it asks about is not meant.`,
  why: `Comments are not read. They go from hand to hand while a return is made, and nobody can tell which of them are meant for
publication. One that explains an unusual figure would be lost, and the figure would be queried as if nothing had been said.`,
  mend: `Read the comments beside the cells that are named.

If one explains a figure, write the same into the column 'Your explanation, if one is needed' in the row of that figure.
If one says that a figure is wrong, correct the figure. If it was for a colleague, leave it or take it out.`,
  effect: `This is a **note**: it is listed and stops nothing.`,
};
