import type { FindingPage } from "../../finding-page.ts";

export const formLabel: FindingPage = {
  title: "a heading in the form was changed",
  means: `Beside some figures stands another heading than the form has. The cells have kept their names and everything around them
is as it was, so the figures were read as those that the form has there.`,
  why: `A heading is what the person who filled the form in has read. Where somebody has written another, the figures beside it
might be of something else.`,
  mend: `See whether the figures are those that the form asks for at this place.

If they are, write the heading again as it was, or leave it. If they are of something else, move them to where
they belong. Words on a figure go into the place for remarks at the end of its row.`,
  effect: `This is a **note**: it is listed and stops nothing. Where more than one heading of a table was changed, or the changed one
is that of another figure, it is an error (FORM-PLACE).`,
};
