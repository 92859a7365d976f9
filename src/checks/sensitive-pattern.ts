import type { Year } from "../figures/year.ts";
import type { SensitiveMatch } from "../findings/arguments/check.ts";

/** What must not be in a printed text: it could tell who an offender or a victim is. */
export interface SensitivePattern {
  readonly match: SensitiveMatch;
  readonly pattern: RegExp;
  /** What the pattern cannot say of what it found, of the text around it and of the year of the report. */
  readonly accepts?: (found: string, text: string, index: number, year: Year) => boolean;
}
