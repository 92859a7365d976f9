import type { Finding } from "../findings/finding.ts";
import type { Claim, Observation, Return } from "../returns/return.ts";
import type { Statistics } from "../statistics/statistics.ts";

/** What a check looks at: a release with its figures and returns. */
export interface CheckInput {
  readonly statistics: Statistics;
  readonly returns: readonly Return[];
  /** What is stated of earlier years. */
  readonly history: readonly Observation[];
  /** Areas whose return has an error; it is told where it stands, so that they are not missing besides. */
  readonly refused: readonly string[];
  /** What published data that were read say of computed figures: of the release's year, and of earlier ones. */
  readonly claimed?: { readonly claims: readonly Claim[]; readonly earlier: readonly Claim[] };
}

/** One question asked of a release. */
export type Check = (input: CheckInput) => Finding[];
