/** Why a sentence may not be said. */
export type Why =
  | "not-a-number"
  | "nothing-before"
  | "break"
  | "bases-differ"
  | "other-areas"
  | "other-population"
  | "assumed-year"
  | "uncertain-measure"
  | "queried"
  | "equal"
  | "not-equal"
  | "chance"
  | "beyond-chance"
  | "large-difference"
  | "too-few-years"
  | "enough-years"
  | "no-test"
  | "comparable"
  | "certain"
  | "trend-within-chance"
  | "trend-beyond-chance"
  | "other-direction"
  | "not-every-year"
  | "parts-missing"
  | "no-limits"
  | "limits-overlap"
  | "limits-apart";

/** A condition that does not hold, with the numbers on which that was decided. */
export interface Reason {
  readonly why: Why;
  /** Two-sided, of the test that was made. */
  readonly p?: number;
  /** How many times more than Poisson counts the counts of the series vary. */
  readonly dispersion?: number;
  /** How many years, or yearly changes, are known. */
  readonly known?: number;
  readonly needed?: number;
}

/** Why a sentence was not said, in a language: the end of a line that names it. */
export type ReasonWords = { readonly [W in Why]: (reason: Reason) => string };
