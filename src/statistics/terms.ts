import { rate, sum } from "../figures/arithmetic.ts";
import { type Cell, valueAt } from "../figures/coordinate.ts";
import type { Figure, PopulationInput } from "../figures/figure.ts";
import type { Geography } from "../figures/geography.ts";
import { notAvailable, type Value } from "../figures/value.ts";
import type { Year } from "../figures/year.ts";
import type { Rate } from "../framework/counted.ts";
import type { Framework } from "../framework/model.ts";
import { areasOf, type Statistics } from "./statistics.ts";

/** A rate with the framework that defines it. */
export interface DefinedRate {
  readonly framework: Framework;
  readonly definition: Rate;
}

/** A number that a rate is made of. */
export interface Term {
  readonly value: Value;
  readonly inputs: readonly Figure[];
  readonly populations?: readonly PopulationInput[];
}

export interface Terms {
  readonly numerator: Term;
  readonly denominator: Term;
}

/** Both numbers of a rate of one place in one year. */
export function termsOf(statistics: Statistics, defined: DefinedRate, place: Geography, year: Year): Terms {
  return {
    numerator: totalOf(statistics, defined.definition.numerator, place, year),
    denominator: denominatorOf(statistics, defined, place, year),
  };
}

export function rateOfTerms({ numerator, denominator }: Terms, { base }: Rate): Value {
  return rate(numerator.value, denominator.value, base);
}

function totalOf(statistics: Statistics, cells: readonly Cell[], place: Geography, year: Year): Term {
  const inputs = cells.map((cell) => statistics.figure(valueAt(cell, place, year)));
  return { value: sum(inputs.map((input) => input.value)), inputs };
}

function denominatorOf(
  statistics: Statistics,
  { framework, definition }: DefinedRate,
  place: Geography,
  year: Year,
): Term {
  if (definition.denominator !== "population")
    return totalOf(statistics, definition.denominator, place, year);
  const base = framework.populations[year];
  if (!base) return { value: notAvailable, inputs: [] };
  const { areas, populations } = statistics.project;
  const slugs = areasOf(statistics, place);
  const counted = areas.filter(({ slug }) => slugs.includes(slug));
  const values = counted.map(({ code }): Value => {
    const people = populations.of(code, base.estimate, base.ages);
    return people === undefined ? notAvailable : { kind: "count", count: people };
  });
  const { estimate, ages } = base;
  return {
    value: sum(values),
    inputs: [],
    populations: counted.map(({ slug }) => ({ kind: "population", estimate, ages, area: slug })),
  };
}
