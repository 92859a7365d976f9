import { rate, sum } from "../figures/arithmetic.ts";
import type { Cell } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { printNumber } from "../figures/number.ts";
import { notAvailable, numberOf, type Value } from "../figures/value.ts";
import type { Year } from "../figures/year.ts";
import { parseCell } from "../framework/cells.ts";
import type { Framework, Rate } from "../framework/schema.ts";
import { atHand, nation } from "../reference/areas.ts";
import type { Entry } from "../returns/return.ts";
import { areasOfSeries, withoutNotes } from "./areas-at-hand.ts";
import { bare, computed } from "./calculate.ts";
import { statedFigure } from "./stated.ts";
import type { Statistics } from "./statistics.ts";

/**
 * A rate as the framework defines it. Computed where numerator and denominator are known and, if a rate was
 * also published, reproduce it to the digits printed; otherwise the published rate as it was published.
 */
export function rateFigure(
  book: Statistics,
  framework: Framework,
  cell: Cell,
  area: string,
  year: Year,
  id: string,
  published: Entry | undefined,
): Figure {
  const definition = framework.rates[cell.measure]!;
  const made =
    definition.unavailable === undefined
      ? computeRate(book, framework, definition, cell, area, year, id)
      : undefined;
  if (published) {
    const reproduced = made?.value.kind === "rate" && reproduces(made.value, published.value);
    if (!reproduced || !made) return statedFigure(framework, published, id, year);
    const { notes, citation } = published;
    return {
      ...made,
      notes: [...made.notes, ...notes],
      source:
        citation === undefined || made.source.kind === "none" ? made.source : { ...made.source, citation },
    };
  }
  if (made) return made;
  return { ...bare(framework, cell, year, id, notAvailable), notes: [definition.unavailable!] };
}

/** Whether a computed rate prints as the published one, to the decimals that were published. */
export function reproduces(made: Value, published: Value): boolean {
  if (made.kind !== "rate" || published.kind !== "published-rate") return false;
  const decimals = published.decimals;
  return printNumber(numberOf(made)!, decimals) === printNumber(published.rate, decimals);
}

/** The rate from its counts alone, whatever was published. */
export function computeRate(
  book: Statistics,
  framework: Framework,
  definition: Rate,
  cell: Cell,
  area: string,
  year: Year,
  id: string,
): Figure {
  const places = area === atHand.slug ? areasOfSeries(book, cell, year) : [area];
  // For several areas only those with both numbers count, so that both are of the same people.
  const pairs = places
    .map((place) => ({
      place,
      numerator: total(book, framework, definition.numerator, place, year),
      denominator: denominatorOf(book, framework, definition, place, year),
    }))
    .filter(
      ({ numerator, denominator }) =>
        area !== atHand.slug || (isCount(numerator.value) && isCount(denominator.value)),
    );
  const value = rate(
    sum(pairs.map((pair) => pair.numerator.value)),
    sum(pairs.map((pair) => pair.denominator.value)),
    definition.base,
  );
  const inputs = pairs.flatMap((pair) => [...pair.numerator.inputs, ...pair.denominator.inputs]);
  const notes =
    area === atHand.slug
      ? withoutNotes(
          book,
          pairs.map((pair) => pair.place),
        )
      : [];
  const figure = computed(framework, cell, year, id, value, inputs, definition.definition, notes);
  const population = pairs.flatMap((pair) => pair.denominator.population ?? []);
  return { ...figure, inputs: [...figure.inputs, ...population] };
}

interface Term {
  readonly value: Value;
  readonly inputs: readonly Figure[];
  /** Ids of population counts, which are reference data and not figures. */
  readonly population?: readonly string[];
}

function total(
  book: Statistics,
  framework: Framework,
  cells: readonly string[],
  area: string,
  year: Year,
): Term {
  const inputs = cells.map((text) =>
    book.figure({ cell: parseCell(framework, text)!, area, year, show: "value" }),
  );
  return { value: sum(inputs.map((input) => input.value)), inputs };
}

function denominatorOf(
  book: Statistics,
  framework: Framework,
  definition: Rate,
  area: string,
  year: Year,
): Term {
  if (definition.denominator !== "population")
    return total(book, framework, definition.denominator, area, year);
  const base = framework.populations[year];
  if (!base) return { value: notAvailable, inputs: [] };
  const { areas, populations } = book.project;
  const counted = areas.filter((each) => area === nation.slug || each.slug === area);
  const values = counted.map((each): Value => {
    const people = populations.of(each.code, base.estimate, base.ages);
    return people === undefined ? notAvailable : { kind: "count", count: people };
  });
  return {
    value: sum(values),
    inputs: [],
    population: counted.map((each) => `population/${base.estimate}/${base.ages}/${each.slug}`),
  };
}

function isCount(value: Value): boolean {
  return value.kind === "count";
}
