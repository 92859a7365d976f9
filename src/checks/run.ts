import type { Finding } from "../findings/finding.ts";
import { checkBounds } from "./bounds.ts";
import type { Check, CheckInput } from "./check.ts";
import { checkClaims } from "./claims.ts";
import { checkCompleteness } from "./completeness.ts";
import { explain } from "./explanations.ts";
import { checkHistoryMissing } from "./history-missing.ts";
import { checkLeaflet } from "./leaflet.ts";
import { checkMissingReturns } from "./missing-returns.ts";
import { checkNarrativeNumbers } from "./narrative-numbers.ts";
import { checkNarrativePlaceholders } from "./narrative-placeholders.ts";
import { checkNarrativeSections } from "./narrative-sections.ts";
import { onceForACause } from "./one-cause.ts";
import { checkOneForce } from "./one-force.ts";
import { checkParts } from "./parts.ts";
import { checkPlaceholdersLeft } from "./placeholders-left.ts";
import { checkPlausibility } from "./plausibility.ts";
import { checkPopulation } from "./population.ts";
import { checkPublishedRates } from "./published-rates.ts";
import { checkRatesPerHead } from "./rates-per-head.ts";
import { checkReconciliation } from "./reconciliation.ts";
import { checkReleaseStatus } from "./release-status.ts";
import { checkRevisions } from "./revisions.ts";
import { checkSensitiveWords } from "./sensitive-words.ts";
import { checkSeveralValues } from "./several-values.ts";
import { checkSignOff } from "./sign-off.ts";
import { checkSources } from "./sources.ts";
import { checkStopped } from "./stopped.ts";

/** The checks of figures. What one of them has told of a figure, the others do not tell again. */
const checksOfFigures: readonly Check[] = [
  checkParts,
  checkBounds,
  checkPlausibility,
  checkStopped,
  checkPublishedRates,
  checkRatesPerHead,
  checkSeveralValues,
];

/** Every check, in the order in which their findings are listed. */
export const checks: readonly Check[] = [
  queriesOfFigures,
  checkReconciliation,
  checkRevisions,
  checkClaims,
  checkOneForce,
  checkNarrativeNumbers,
  checkNarrativePlaceholders,
  checkSensitiveWords,
  checkMissingReturns,
  checkReleaseStatus,
  checkCompleteness,
  checkHistoryMissing,
  checkPopulation,
  checkSources,
  checkSignOff,
  checkPlaceholdersLeft,
  checkNarrativeSections,
  checkLeaflet,
];

/** The queries about the figures of a release and its history, one for each cause. */
export function queriesOfFigures(input: CheckInput): Finding[] {
  return onceForACause(checksOfFigures.flatMap((check) => check(input)));
}

/**
 * Asks every check of a release, and joins all queries with the explanations given.
 *
 * @param read what was found before, when the files were read; it comes first in what is given back
 */
export function runChecks(input: CheckInput, read: readonly Finding[] = []): Finding[] {
  const { release } = input.statistics;
  const findings = [...read, ...checks.flatMap((check) => check(input))];
  return explain(input, findings).map((finding) => ({ ...finding, release: release.id }));
}
