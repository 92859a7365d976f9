import type { FormWords } from "../form-words.ts";
import { formWorkbook } from "./form-workbook.ts";

export const form: FormWords = {
  head: (area, year) => [
    `Statistical return of ${area} for ${year}.`,
    "Lines that begin with # are explanations and are not read.",
    "Put a whole number in place of 'not available': 0 for none, no commas, no spaces.",
    "Leave 'not available' where you have no figure, or write 'not collected' where nobody counted it.",
    "Totals are added up. To have one checked, take out the # in front of it and put in what you have.",
  ],
  status: "provisional while figures may still change, else final; after corrections, revised",
  optional:
    "Below: take out the # in front of the lines that you need, and nothing else. Keep the quotation marks.",
  notes: "Words on single figures, printed as notes:",
  note: "why it is so",
  revised: "Figures that changed since they were first sent:",
  explanations: "Explanations of what a check queries; 'mappa check' prints the line:",
  explanation: "why it is right",
  signOff: "Who answers for the figures. Put names and posts in place of the words in square brackets.",
  name: "name",
  post: "post",
  workbook: formWorkbook,
};
