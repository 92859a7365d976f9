import type { FindingPage } from "../../finding-page.ts";

export const formVersion: FindingPage = {
  title: "the form is of another version",
  means: `Forms have a version, which changes when their sheets or the names of their cells change. This one is of another version
than the program makes now.`,
  why: `The figures are found by the names of their cells and by what people read beside them, so a form of an earlier
version can be read wherever both are still the same. What is not found is an error at its place.`,
  mend: `Nothing need be done. For the next return make a form anew:

    mappa new return 2032-33 suffolk

Forms that were filled in already need not be filled in again, unless figures are told as not to be found (FORM-PLACE).`,
  effect: `This is a **note**: it is listed and stops nothing.`,
};
