import type { FormWords } from "../form-words.ts";

export const form: FormWords = {
  head: (area, year) => [
    `Statistical return of ${area} for ${year}.`,
    "Lines that begin with # are explanations and are not read.",
    "Put a whole number in place of 'not available': 0 for none, no commas, no spaces.",
    "Leave 'not available' where you have no figure. Totals may be left out: they are added up, and checked if given.",
  ],
  status: "provisional while figures may still change, else final; after corrections, revised",
  optional:
    "Below: take out the # in front of the lines that you need, and nothing else. Keep the quotation marks.",
  notes: "Words on single figures, printed as notes:",
  note: "Why it is so.",
  revised: "Figures that changed since they were first sent:",
  explanations: "Explanations of what a check queries; 'mappa check' names the code:",
  explanation: "Why it is right.",
  signOff: "Who answers for the figures, by name and post:",
  name: "Name",
  post: "Post",
};
