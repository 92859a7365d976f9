import type { Sign } from "../figures/sign.ts";

/** What is said in the place of a number, or between two. */
export interface ValueWords {
  /** What each sign means, where it is explained. */
  readonly signs: Readonly<Record<Sign, string>>;
  readonly noChange: string;
  /** A number that its source says is not exact. */
  about(number: string): string;
  range(lower: string, upper: string): string;
  coverage(counted: number, of: number): string;
}
