import type { Sign } from "../../figures/sign.ts";

/** What is said in the place of a number, or between two. */
export const values = {
  /** What each sign means, where it is explained. */
  signs: {
    "[x]": "not available: no figure reached us, or what it is computed from did not",
    "[x1]": "not collected that year",
    "[z]": "not applicable",
    "[c]": "confidential",
    "[p]": "provisional",
    "[r]": "revised",
    "[b]": "break in series: not comparable",
  } as Readonly<Record<Sign, string>>,
  noChange: "no change",
  range: (lower: string, upper: string): string => `${lower} to ${upper}`,
  coverage: (counted: number, of: number): string => `${counted} of ${of}`,
};
