import { change, statusOf } from "../figures/arithmetic.ts";
import { type Coordinate, figureId } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { type FigureNote, given } from "../figures/note.ts";
import { notApplicable, notAvailable, numberOf, type Value } from "../figures/value.ts";
import { yearBefore } from "../figures/year.ts";
import { breaksBetween } from "../framework/breaks.ts";
import { rateBy } from "../framework/cells.ts";
import { frameworkOf } from "../framework/of-year.ts";
import { poissonLimits } from "../methods/poisson.ts";
import { wilson } from "../methods/wilson.ts";
import { inputsOf } from "./made.ts";
import { areasIn } from "./responding.ts";
import { likeForLike, pointOfSeries } from "./series.ts";
import { areasOf, type Statistics } from "./statistics.ts";

/** The confidence level of limits that stand beside a rate, in per cent. */
export const confidenceLevel = 95;

/** A figure about a figure: as stated, a change, limits, coverage, or a point of a series. */
export function viewFigure(statistics: Statistics, at: Coordinate): Figure {
  const here = statistics.figure({ ...at, view: "value" });
  switch (at.view) {
    case "value":
      return here;
    case "stated":
      return isStated(here) || here.value.kind === "not-applicable"
        ? here
        : {
            ...here,
            id: figureId(at),
            at,
            value: notAvailable,
            inputs: [],
            notes: [],
            source: { kind: "none" },
          };
    case "change":
      return changeFigure(statistics, at, here);
    case "interval":
      return {
        ...here,
        id: figureId(at),
        at,
        value: intervalOf(statistics, at, here),
        inputs: inputsOf([here]),
        source: { kind: "computed", formula: "confidence-interval" },
      };
    case "coverage":
      return coverageFigure(statistics, at);
    case "point":
      return pointOfSeries(statistics, at, here);
  }
}

/** Whether somebody stated a figure, also where it is computed and what was published is the same. */
function isStated({ source }: Figure): boolean {
  return source.kind === "stated" || source.citation !== undefined;
}

/** The change on the year, or why there is none. For several areas: of the areas that both years have. */
function changeFigure(statistics: Statistics, at: Coordinate, later: Figure): Figure {
  const earlierYear = yearBefore(at.year);
  const earlier = statistics.figure({ ...at, year: earlierYear, view: "value" });
  const finish = (
    value: Value,
    notes: readonly FigureNote[] = [],
    inputs: readonly Figure[] = [earlier, later],
  ): Figure => ({
    ...later,
    id: figureId(at),
    at,
    value,
    status: statusOf(inputs),
    inputs: inputsOf(inputs),
    notes,
    source: { kind: "computed", formula: "change-on-year-before" },
  });
  if (numberOf(earlier.value) === undefined || numberOf(later.value) === undefined)
    return finish(later.value.kind === "not-applicable" ? notApplicable : notAvailable);
  const reason = whyNotComparable(statistics, at, earlier, later);
  if (reason) return finish({ kind: "not-comparable", reason }, [reason]);
  if (at.geography.kind !== "responding") return finish(changeOf(earlier.value, later.value));
  const alike = likeForLike(statistics, at, earlierYear);
  return finish(changeOf(alike.from, alike.to), alike.notes, alike.inputs);
}

/** The break or the difference in what is counted that lies between two years; undefined where nothing does. */
function whyNotComparable(
  statistics: Statistics,
  at: Coordinate,
  earlier: Figure,
  later: Figure,
): FigureNote | undefined {
  const [first] = breaksBetween(statistics.release.framework, at, earlier.at.year, at.year);
  if (first) return given(first.sentence);
  const alike = earlier.basis === later.basis && later.basis !== "not-stated";
  return alike ? undefined : { note: "bases-differ" };
}

function changeOf(earlier: Value, later: Value): Value {
  if (earlier.kind === "rate" && later.kind === "rate")
    return { kind: "change", from: numberOf(earlier)!, to: numberOf(later)! };
  return change(earlier, later);
}

/** Wilson limits for a proportion, Poisson limits of the count for a rate per head; only for computed rates. */
function intervalOf(statistics: Statistics, at: Coordinate, { value }: Figure): Value {
  const framework = frameworkOf(statistics.project.frameworks, at.year);
  const definition = framework && rateBy(framework, at.measure);
  if (!definition) return notApplicable;
  if (value.kind !== "rate") return value.kind === "not-applicable" ? value : notAvailable;
  const { numerator, denominator, base } = value;
  const isShare = definition.interval === "wilson";
  // More charged than managed is a fault of what was sent: it is no share, so it has no limits.
  if (isShare && numerator > denominator) return notAvailable;
  const limits = isShare
    ? wilson(numerator, denominator, confidenceLevel)
    : poissonLimits(numerator, confidenceLevel);
  const scale = isShare ? base : base / denominator;
  return {
    kind: "interval",
    lower: limits.lower * scale,
    upper: limits.upper * scale,
    level: confidenceLevel,
  };
}

/** How many areas are in what the responding areas add up to. */
function coverageFigure(statistics: Statistics, at: Coordinate): Figure {
  const { geography } = at;
  const group = geography.kind === "group" || geography.kind === "responding" ? geography.group : undefined;
  const responding = { kind: "responding", ...(group !== undefined && { group }) } as const;
  const together = statistics.figure({ ...at, geography: responding, view: "value" });
  const of = areasOf(statistics, group === undefined ? { kind: "nation" } : { kind: "group", group }).length;
  return {
    ...together,
    id: figureId(at),
    at,
    value: { kind: "coverage", counted: areasIn(together).length, of },
    status: "final",
    notes: [],
    source: { kind: "computed", formula: "areas-covered" },
  };
}
