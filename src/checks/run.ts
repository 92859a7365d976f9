import type { Finding } from "../findings/finding.ts";
import { checkBounds } from "./bounds.ts";
import type { Check, CheckInput } from "./check.ts";
import { explain } from "./explanations.ts";
import { checkGaps } from "./gaps.ts";
import { checkLeaflet } from "./leaflet.ts";
import { checkMissingReturns } from "./missing-returns.ts";
import { checkNarrativeSections } from "./narrative-sections.ts";
import { onceForACause } from "./one-cause.ts";
import { checkOneForce } from "./one-force.ts";
import { checkParts } from "./parts.ts";
import { checkPlausibility } from "./plausibility.ts";
import { checkPopulation } from "./population.ts";
import { checkPublishedRates } from "./published-rates.ts";
import { checkRatesPerHead } from "./rates-per-head.ts";
import { checkSensitiveWords } from "./sensitive-words.ts";
import { checkSeveralValues } from "./several-values.ts";
import { checkSignOff } from "./sign-off.ts";
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
  checkOneForce,
  checkSensitiveWords,
  checkMissingReturns,
  checkGaps,
  checkPopulation,
  checkSignOff,
  checkNarrativeSections,
  checkLeaflet,
];

/** The queries about the figures of a release and its history, one for each cause. */
export function queriesOfFigures(input: CheckInput): Finding[] {
  return onceForACause(checksOfFigures.flatMap((check) => check(input)));
}

/** Asks every check of a release, and joins its queries with the explanations given. */
export function runChecks(input: CheckInput): Finding[] {
  const { release } = input.statistics;
  const findings = checks.flatMap((check) => check(input));
  return explain(release, input.returns, findings).map((finding) => ({ ...finding, release: release.id }));
}
