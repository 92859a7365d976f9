import type { ValueWords } from "../value-words.ts";

/** What is said in the place of a number, or between two. */
export const values: ValueWords = {
  signs: {
    "[x]": "not available: no figure reached us, or what it is computed from did not",
    "[x1]": "not collected that year",
    "[z]": "not applicable",
    "[c]": "confidential",
    "[p]": "provisional",
    "[r]": "revised",
    "[b]": "break in series: not comparable",
  },
  noChange: "no change",
  about: (number) => `about ${number}`,
  range: (lower, upper) => `${lower} to ${upper}`,
  coverage: (counted, of) => `${counted} of ${of}`,
};
