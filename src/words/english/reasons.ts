import type { Reason, ReasonWords } from "../reasons.ts";

/** ' (p = 0.083, dispersion 1.4)', or nothing. */
function evidence({ p, dispersion }: Reason): string {
  const parts = [
    ...(p === undefined ? [] : [`p = ${p < 0.0005 ? "under 0.0005" : p.toFixed(3)}`]),
    ...(dispersion === undefined ? [] : [`dispersion ${dispersion.toFixed(2)}`]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** Why a sentence was not said. */
export const reasons: ReasonWords = {
  "not-a-number": () => "a figure is not a number",
  "nothing-before": () => "there is no number for the year before",
  break: () => "a break lies between",
  "bases-differ": () => "the figures are not counted on one basis, or it is not known on which",
  "other-areas": () => "the figures are of different areas",
  "other-population": () => "the rates stand on different populations",
  "assumed-year": () => "the year of a figure is assumed",
  "uncertain-measure": () => "it is not certain that a figure counts the same",
  queried: () => "a query about a figure is not settled",
  equal: () => "the figures are the same",
  "not-equal": () => "the figures are not the same",
  chance: (reason) => `chance is not unlikely to have done it${evidence(reason)}`,
  "beyond-chance": (reason) => `chance is unlikely to have done it${evidence(reason)}`,
  "large-difference": () => "the difference is more than a tenth",
  "too-few-years": ({ known = 0, needed = 0 }) => `too few earlier years: ${known} of the ${needed} needed`,
  "enough-years": () => "there are enough earlier years for a test",
  "no-test": () => "there is no test for such a figure",
  comparable: () => "the figures may be compared",
  certain: () => "nothing about the figures is uncertain",
  "trend-within-chance": (reason) => `no trend beyond chance${evidence(reason)}`,
  "trend-beyond-chance": (reason) => `there is a trend beyond chance${evidence(reason)}`,
  "other-direction": () => "it went the other way",
  "not-every-year": () => "not every year moved the same way",
  "parts-missing": () => "a figure that it needs is missing",
  "no-limits": () => "a figure has no confidence limits",
  "limits-overlap": () => "confidence limits overlap",
  "limits-apart": () => "confidence limits do not overlap",
};
