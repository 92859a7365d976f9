import type { FindingPage } from "../../finding-page.ts";

export const formProperties: FindingPage = {
  title: "the file does not say of which area the form is",
  means: `A form says in the properties of its file of which area it is. They are gone from this one. The area was taken from
the form's first sheet, or from the name of the file where that says nothing either.`,
  why: `Some programs keep the cells of a workbook and drop its properties. What is left can still be right; a name that somebody
gave to a file is weaker than what the form itself says, and so it is told.`,
  mend: `Look at the area that is named. If the return is that area's, nothing need be done.

To keep the properties, save the form in the program that it was made for, or in LibreOffice, and in the
format that it came in.`,
  effect: `This is a **note**: it is listed and stops nothing. If the area is wrong, its figures are another's: mend the
file before anything is published.`,
};
