import { rate, sum } from "../figures/arithmetic.ts";
import type { Coordinate } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { ofArea } from "../figures/geography.ts";
import { given } from "../figures/note.ts";
import { printNumber } from "../figures/number.ts";
import { notAvailable, numberOf, type Value } from "../figures/value.ts";
import type { Framework } from "../framework/model.ts";
import type { Entry } from "../returns/return.ts";
import { areasOfSeries, coverageOf, isBrought, withoutNotes } from "./areas.ts";
import { bareFigure, computedFigure, statedFigure } from "./made.ts";
import type { Statistics } from "./statistics.ts";
import { type DefinedRate, rateOfTerms, type Terms, termsOf } from "./terms.ts";

/**
 * A rate as the framework defines it. Computed where numerator and denominator are known and, if a rate was
 * also published, reproduce it to the digits printed; otherwise the published rate as it was published.
 */
export function rateFigure(
  statistics: Statistics,
  defined: DefinedRate,
  at: Coordinate,
  published: Entry | undefined,
): Figure {
  const { framework, definition } = defined;
  const { unavailable } = definition;
  const made = unavailable === undefined ? computeRate(statistics, defined, at) : undefined;
  if (published) return publishedRate(framework, at, published, made);
  if (made) return made;
  return { ...bareFigure(framework, at, notAvailable), notes: [given(unavailable!)] };
}

/** What was published, or the computed rate where it is the same, with the source and notes of the published one. */
function publishedRate(
  framework: Framework,
  at: Coordinate,
  published: Entry,
  made: Figure | undefined,
): Figure {
  if (!made || !standsFor(made.value, published.value)) return statedFigure(framework, at, published);
  const { citation } = published;
  const { source } = made;
  return {
    ...made,
    notes: [...made.notes, ...published.notes.map(given)],
    source: citation === undefined || source.kind === "none" ? source : { ...source, citation },
  };
}

/** A rate that is not given takes nothing away: what the counts give is then the figure, unless it is withheld. */
function standsFor(made: Value, published: Value): boolean {
  const stated =
    numberOf(published) !== undefined || ["approximate", "confidential"].includes(published.kind);
  return stated ? reproduces(made, published) : made.kind === "rate";
}

/** Whether a computed rate prints as the published one, to the decimals that were published. */
export function reproduces(made: Value, published: Value): boolean {
  if (made.kind !== "rate" || published.kind !== "published-rate") return false;
  const { decimals } = published;
  return printNumber(numberOf(made)!, decimals) === printNumber(published.rate, decimals);
}

/** The rate from its counts alone, whatever was published. Over several areas, of the people of those with both. */
export function computeRate(statistics: Statistics, defined: DefinedRate, at: Coordinate): Figure {
  const { geography, year } = at;
  if (geography.kind === "responding") return rateOfAreas(statistics, defined, at);
  const terms = termsOf(statistics, defined, geography, year);
  return withTerms(defined.framework, at, rateOfTerms(terms, defined.definition), [terms]);
}

/** Of each area both numbers or neither, so that both sums are of the same people. */
function rateOfAreas(statistics: Statistics, defined: DefinedRate, at: Coordinate): Figure {
  const { geography, year } = at;
  const counted = areasOfSeries(statistics, at, geography, year)
    .map((area) => ({ area, terms: termsOf(statistics, defined, ofArea(area), year) }))
    .filter(({ terms }) => isBrought(rateOfTerms(terms, defined.definition)));
  const terms = counted.map((each) => each.terms);
  const value = rate(
    sum(terms.map(({ numerator }) => numerator.value)),
    sum(terms.map(({ denominator }) => denominator.value)),
    defined.definition.base,
  );
  const areas = counted.map(({ area }) => area);
  return {
    ...withTerms(defined.framework, at, value, terms),
    coverage: coverageOf(statistics, geography, areas),
    notes: withoutNotes(statistics, geography, areas),
  };
}

function withTerms(framework: Framework, at: Coordinate, value: Value, terms: readonly Terms[]): Figure {
  const inputs = terms.flatMap(({ numerator, denominator }) => [...numerator.inputs, ...denominator.inputs]);
  const figure = computedFigure(framework, at, { value, inputs, formula: "rate" });
  const populations = terms.flatMap(({ denominator }) => denominator.populations ?? []);
  return { ...figure, inputs: [...figure.inputs, ...populations] };
}
