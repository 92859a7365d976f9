import { rate, sum } from "../figures/arithmetic.ts";
import { type Cell, type Coordinate, valueAt } from "../figures/coordinate.ts";
import type { Figure, PopulationInput } from "../figures/figure.ts";
import { type Geography, ofArea } from "../figures/geography.ts";
import { given } from "../figures/note.ts";
import { printNumber } from "../figures/number.ts";
import { notAvailable, numberOf, type Value } from "../figures/value.ts";
import type { Year } from "../figures/year.ts";
import type { Rate } from "../framework/counted.ts";
import type { Framework } from "../framework/model.ts";
import type { Entry } from "../returns/return.ts";
import { bareFigure, computedFigure, statedFigure } from "./made.ts";
import { areasOfSeries, withoutNotes } from "./responding.ts";
import { areasOf, type Statistics } from "./statistics.ts";

/** A rate with the framework that defines it. */
export interface DefinedRate {
  readonly framework: Framework;
  readonly definition: Rate;
}

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
  if (!made || !reproduces(made.value, published.value)) return statedFigure(framework, at, published);
  const { citation } = published;
  const { source } = made;
  return {
    ...made,
    notes: [...made.notes, ...published.notes.map(given)],
    source: citation === undefined || source.kind === "none" ? source : { ...source, citation },
  };
}

/** Whether a computed rate prints as the published one, to the decimals that were published. */
export function reproduces(made: Value, published: Value): boolean {
  if (made.kind !== "rate" || published.kind !== "published-rate") return false;
  const { decimals } = published;
  return printNumber(numberOf(made)!, decimals) === printNumber(published.rate, decimals);
}

/** The rate from its counts alone, whatever was published. */
export function computeRate(statistics: Statistics, defined: DefinedRate, at: Coordinate): Figure {
  const { framework, definition } = defined;
  const { geography, year } = at;
  const several = geography.kind === "responding";
  const places = several ? areasOfSeries(statistics, at, geography, year).map(ofArea) : [geography];
  const pairs = places
    .map((place) => ({
      place,
      numerator: total(statistics, definition.numerator, place, year),
      denominator: denominatorOf(statistics, defined, place, year),
    }))
    // For several areas only those with both numbers count, so that both are of the same people.
    .filter(
      ({ numerator, denominator }) => !several || (isCount(numerator.value) && isCount(denominator.value)),
    );
  const value = rate(
    sum(pairs.map(({ numerator }) => numerator.value)),
    sum(pairs.map(({ denominator }) => denominator.value)),
    definition.base,
  );
  const inputs = pairs.flatMap(({ numerator, denominator }) => [...numerator.inputs, ...denominator.inputs]);
  const figure = computedFigure(framework, at, { value, inputs, formula: "rate" });
  const populations = pairs.flatMap(({ denominator }) => denominator.populations ?? []);
  const counted = pairs.flatMap(({ place }) => (place.kind === "area" ? [place.area] : []));
  return {
    ...figure,
    inputs: [...figure.inputs, ...populations],
    notes: several ? withoutNotes(statistics, geography, counted) : [],
  };
}

interface Term {
  readonly value: Value;
  readonly inputs: readonly Figure[];
  readonly populations?: readonly PopulationInput[];
}

function total(statistics: Statistics, cells: readonly Cell[], place: Geography, year: Year): Term {
  const inputs = cells.map((cell) => statistics.figure(valueAt(cell, place, year)));
  return { value: sum(inputs.map((input) => input.value)), inputs };
}

function denominatorOf(
  statistics: Statistics,
  { framework, definition }: DefinedRate,
  place: Geography,
  year: Year,
): Term {
  if (definition.denominator !== "population") return total(statistics, definition.denominator, place, year);
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

function isCount(value: Value): boolean {
  return value.kind === "count";
}
