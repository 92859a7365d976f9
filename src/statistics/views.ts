import { change, statusOf } from "../figures/arithmetic.ts";
import type { Cell } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { notApplicable, notAvailable, numberOf, type Value } from "../figures/value.ts";
import { type Year, yearBefore } from "../figures/year.ts";
import { breaksBetween } from "../framework/breaks.ts";
import { frameworkOf } from "../framework/load.ts";
import { poissonLimits } from "../methods/poisson.ts";
import { wilson } from "../methods/wilson.ts";
import { atHand, nation } from "../reference/areas.ts";
import { likeForLike } from "./like-for-like.ts";
import { areasIn, figureId } from "./stated.ts";
import type { Coordinate, Statistics } from "./statistics.ts";

/** The confidence level of limits that stand beside a rate, in per cent. */
export const confidenceLevel = 95;

/** A figure about a figure: the year before, a change, limits, coverage. */
export function viewOf(book: Statistics, at: Coordinate): Figure {
  const value = (area: string, year: Year) => book.figure({ cell: at.cell, area, year, show: "value" });
  const here = value(at.area, at.year);
  const id = `${figureId(at.cell, at.area, at.year)}/${at.show}`;
  switch (at.show) {
    case "value":
      return here;
    case "before":
      return value(at.area, yearBefore(at.year));
    case "change":
    case "change-percent":
      return changeFigure(book, at, id);
    case "interval":
      return {
        ...here,
        id,
        value: intervalOf(book, at, here),
        inputs: [here.id],
        source: { kind: "computed", formula: `${confidenceLevel}% confidence interval` },
      };
    case "coverage":
      return coverageFigure(book, at.cell, at.year, id);
    case "at-hand":
      return value(atHand.slug, at.year);
    case "published": {
      const published = value(nation.slug, at.year);
      if (published.source.kind === "stated" || published.value.kind === "not-applicable") return published;
      return { ...published, id, value: notAvailable, inputs: [], notes: [], source: { kind: "none" } };
    }
  }
}

/** The change on the year, or why there is none. For several areas: of the areas that both years have. */
function changeFigure(book: Statistics, at: Coordinate, id: string): Figure {
  const earlierYear = yearBefore(at.year);
  const [earlier, later] = [earlierYear, at.year].map((year) =>
    book.figure({ cell: at.cell, area: at.area, year, show: "value" }),
  ) as [Figure, Figure];
  const finish = (
    value: Value,
    notes: readonly string[] = [],
    inputs: readonly Figure[] = [earlier, later],
  ): Figure => ({
    ...later,
    id,
    value,
    status: statusOf(inputs),
    inputs: inputs.map((input) => input.id),
    notes,
    source: { kind: "computed", formula: "change on the year before" },
  });
  if (numberOf(earlier.value) === undefined || numberOf(later.value) === undefined) {
    return finish(later.value.kind === "not-applicable" ? notApplicable : notAvailable);
  }
  const [first] = breaksBetween(book.release.framework, at.cell, earlierYear, at.year);
  if (first) return finish({ kind: "not-comparable", reason: first.sentence }, [first.sentence]);
  if (earlier.basis !== later.basis || later.basis === "not-stated") {
    const reason = "The two years were not counted on the same basis, or a source does not say on which.";
    return finish({ kind: "not-comparable", reason }, [reason]);
  }
  if (at.area !== atHand.slug) return finish(changeOf(earlier.value, later.value));
  const alike = likeForLike(book, at.cell, earlierYear, at.year);
  return finish(changeOf(alike.from, alike.to), alike.notes, alike.inputs);
}

function changeOf(earlier: Value, later: Value): Value {
  if (earlier.kind === "rate" && later.kind === "rate") {
    return { kind: "change", from: numberOf(earlier)!, to: numberOf(later)! };
  }
  return change(earlier, later);
}

/** Wilson limits for a proportion, Poisson limits of the count for a rate per head; only for computed rates. */
function intervalOf(book: Statistics, at: Coordinate, here: Figure): Value {
  const { value } = here;
  const definition = frameworkOf(book.project.frameworks, at.year)?.rates[at.cell.measure];
  if (!definition) return notApplicable;
  if (value.kind !== "rate") return value.kind === "not-applicable" ? value : notAvailable;
  // More charged than managed is a fault of what was sent: it is no share, so it has no limits.
  if (definition.interval === "wilson" && value.numerator > value.denominator) return notAvailable;
  const limits =
    definition.interval === "wilson"
      ? wilson(value.numerator, value.denominator, confidenceLevel)
      : poissonLimits(value.numerator, confidenceLevel);
  const scale = definition.interval === "wilson" ? value.base : value.base / value.denominator;
  return {
    kind: "interval",
    lower: limits.lower * scale,
    upper: limits.upper * scale,
    level: confidenceLevel,
  };
}

/** How many areas are in what the areas at hand add up to. */
function coverageFigure(book: Statistics, cell: Cell, year: Year, id: string): Figure {
  const together = book.figure({ cell, area: atHand.slug, year, show: "value" });
  return {
    ...together,
    id,
    value: { kind: "coverage", counted: areasIn(together.inputs).length, of: book.project.areas.length },
    status: "final",
    unit: "areas",
    notes: [],
    source: { kind: "computed", formula: "areas in the sum, of all areas" },
  };
}
