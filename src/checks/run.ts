import type { Finding } from "../findings/finding.ts";
import { checkBounds } from "./bounds.ts";
import type { Check, CheckInput } from "./check.ts";
import { explain } from "./explanations.ts";
import { checkGaps } from "./gaps.ts";
import { checkLeaflet } from "./leaflet.ts";
import { checkMissingReturns } from "./missing-returns.ts";
import { checkNarrativeSections } from "./narrative-sections.ts";
import { checkOneForce } from "./one-force.ts";
import { checkOutliers } from "./outliers.ts";
import { checkParts } from "./parts.ts";
import { checkPopulation } from "./population.ts";
import { checkPublishedRates } from "./published-rates.ts";
import { checkReconciliation } from "./reconciliation.ts";
import { checkRevisions } from "./revisions.ts";
import { checkSensitiveWords } from "./sensitive-words.ts";
import { checkSeveralValues } from "./several-values.ts";
import { checkSignOff } from "./sign-off.ts";

/** Every check, in the order in which their findings are listed. */
export const checks: readonly Check[] = [
  checkParts,
  checkBounds,
  checkOutliers,
  checkPublishedRates,
  checkReconciliation,
  checkRevisions,
  checkSeveralValues,
  checkOneForce,
  checkSensitiveWords,
  checkMissingReturns,
  checkGaps,
  checkPopulation,
  checkSignOff,
  checkNarrativeSections,
  checkLeaflet,
];

/** Asks every check of a release, and joins its queries with the explanations given. */
export function runChecks(input: CheckInput): Finding[] {
  const { release } = input.statistics;
  const findings = checks.flatMap((check) => check(input));
  return explain(release, input.returns, findings).map((finding) => ({ ...finding, release: release.id }));
}
