import { statusOf } from "../figures/arithmetic.ts";
import { type Coordinate, figureId } from "../figures/coordinate.ts";
import type { Coverage, Figure } from "../figures/figure.ts";
import { groupOf, respondingOf } from "../figures/geography.ts";
import { type FigureNote, given } from "../figures/note.ts";
import { isGiven, notApplicable, notAvailable, numberOf, type Value } from "../figures/value.ts";
import { yearBefore } from "../figures/year.ts";
import { breaksBetween } from "../framework/breaks.ts";
import { rateBy } from "../framework/cells.ts";
import { frameworkOf } from "../framework/of-year.ts";
import { poissonLimits } from "../methods/poisson.ts";
import { wilson } from "../methods/wilson.ts";
import { coverageOf, isWhole } from "./areas.ts";
import { type Compared, compared } from "./comparison.ts";
import { controlLimitsFigure } from "./control-limits.ts";
import { indexFigure } from "./indices.ts";
import { confidenceLevel } from "./levels.ts";
import { inputsOf } from "./made.ts";
import { likeForLike, pointOfSeries } from "./series.ts";
import type { Statistics } from "./statistics.ts";

/** A figure about a figure: as stated, a change, limits, coverage, a point of a series, or an index. */
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
    case "before-revision":
      return {
        ...here,
        id: figureId(at),
        at,
        value: here.revision?.before ?? notAvailable,
        // As it stood then; that it has moved since is what the revision says.
        status: "final",
      };
    case "control-limits":
      return controlLimitsFigure(statistics, at, here);
    case "index":
      return indexFigure(statistics, at, here);
    case "point":
      return pointOfSeries(statistics, at, here);
  }
}

/** Whether somebody stated a figure, also where it is computed and what was published is the same. */
function isStated({ source }: Figure): boolean {
  return source.kind === "stated" || source.citation !== undefined;
}

/**
 * The change on the year, or why there is none. Sums over fewer than all areas are compared over those areas that both
 * years have; two figures of the whole as they stand.
 */
function changeFigure(statistics: Statistics, at: Coordinate, later: Figure): Figure {
  const earlierYear = yearBefore(at.year);
  const earlier = statistics.figure({ ...at, year: earlierYear, view: "value" });
  const finish = (
    { value, notes }: Compared,
    inputs: readonly Figure[] = [earlier, later],
    coverage: Coverage | undefined = later.coverage,
  ): Figure => {
    const { coverage: _, revision: __, ...rest } = later;
    return {
      ...rest,
      id: figureId(at),
      at,
      value,
      status: statusOf(inputs),
      inputs: inputsOf(inputs),
      notes,
      source: { kind: "computed", formula: "change-on-year-before" },
      ...(coverage && { coverage }),
    };
  };
  const refused = (reason: FigureNote) =>
    finish({ value: { kind: "not-comparable", reason }, notes: [reason] });
  if (numberOf(earlier.value) === undefined || numberOf(later.value) === undefined) {
    // Words in the place of a number are a figure that reached us; a change of them cannot exist.
    const exists =
      later.value.kind !== "not-applicable" && ![earlier, later].every(({ value }) => isGiven(value));
    return finish({ value: exists ? notAvailable : notApplicable, notes: [] });
  }
  const [first] = breaksBetween(statistics.release.framework, at, earlierYear, at.year);
  if (first) return refused(given(first.sentence));
  if (isWhole(earlier) && isWhole(later)) {
    if (earlier.basis !== later.basis || later.basis === "not-stated")
      return refused({ note: "bases-differ" });
    return finish(compared(statistics, at, { year: earlierYear, value: earlier.value }, later.value));
  }
  const alike = likeForLike(statistics, at, earlierYear);
  if (!alike) return refused({ note: "bases-differ" });
  const { value, notes } = compared(statistics, at, { year: earlierYear, value: alike.from }, alike.to);
  return finish({ value, notes: [...notes, ...alike.notes] }, alike.inputs, alike.coverage);
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
  const geography = respondingOf(groupOf(at.geography));
  const { coverage: of, ...together } = statistics.figure({ ...at, geography, view: "value" });
  const coverage = of ?? coverageOf(statistics, geography, []);
  return {
    ...together,
    id: figureId(at),
    at,
    value: { kind: "coverage", ...coverage },
    status: "final",
    notes: [],
    source: { kind: "computed", formula: "areas-covered" },
  };
}
