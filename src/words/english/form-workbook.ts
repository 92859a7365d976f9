import type { FormWorkbookWords } from "../form-workbook-words.ts";

export const formWorkbook: FormWorkbookWords = {
  coverSheet: "Start",
  definitionsSheet: "Definitions",
  signOffSheet: "Sign-off",
  questionsSheet: "Questions",
  otherFigures: "Other figures",
  blockHeading: (number, label) => `${number}. ${label}`,
  numberIn: (year) => `Number in ${year}`,
  figure: "Total",
  figureTitle: "Figure",
  doesNotApply: "does not apply",
};
