import { statusOf } from "../figures/arithmetic.ts";
import { type Cell, type Coordinate, cellId, figureId, valueAt } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { allAreasOf, ofArea } from "../figures/geography.ts";
import { notApplicable, notAvailable, numberOf, type Value } from "../figures/value.ts";
import type { Year } from "../figures/year.ts";
import { rateBy } from "../framework/cells.ts";
import { frameworkOf } from "../framework/of-year.ts";
import { funnelLimits } from "../methods/funnel.ts";
import type { Limits } from "../methods/normal.ts";
import { type Overdispersion, overdispersionOf, type Share } from "../methods/overdispersion.ts";
import { confidenceLevel } from "./levels.ts";
import { inputsOf } from "./made.ts";
import type { Statistics } from "./statistics.ts";

/** What the control limits of a share stand on: that of all areas, and how much those of the areas vary about it. */
export interface FunnelGround {
  /** The share of all areas of England and Wales, as far as they are known. */
  readonly centre: Figure;
  /** The same as a number between 0 and 1. */
  readonly share: number;
  /** 100 for a share in per cent. */
  readonly base: number;
  /** The shares of the areas that have one. */
  readonly areas: readonly Figure[];
  /** Undefined where the areas are too few to say how much they vary. */
  readonly variation?: Overdispersion;
  /** By how much limits are widened: the ratio of the variation where it is beyond chance, else 1. */
  readonly dispersion: number;
}

/**
 * The ground of the control limits of a share in a year. Undefined of what is no share of people: counts, and rates per
 * head, whose numbers on a day are no draw of chance; and where the share of all areas is not known.
 */
export function funnelGround(statistics: Statistics, cell: Cell, year: Year): FunnelGround | undefined {
  return statistics.fact(`funnel ${cellId(cell)} ${year}`, () => makeGround(statistics, cell, year));
}

function makeGround(statistics: Statistics, cell: Cell, year: Year): FunnelGround | undefined {
  const base = baseOfShare(statistics, cell, year);
  if (base === undefined) return undefined;
  const centre = statistics.figure(valueAt(cell, allAreasOf(undefined), year));
  const share = numberOf(centre.value);
  if (share === undefined || share > base) return undefined;
  const figures = statistics.project.areas.map(({ slug }) =>
    statistics.figure(valueAt(cell, ofArea(slug), year)),
  );
  const areas = figures.filter(({ value }) => shareOf(value) !== undefined);
  const variation = overdispersionOf(
    areas.map(({ value }) => shareOf(value)!),
    share / base,
  );
  return {
    centre,
    share: share / base,
    base,
    areas,
    ...(variation && { variation }),
    dispersion: variation?.beyondChance ? variation.ratio : 1,
  };
}

/** The base of a rate that is a share; undefined of everything else. */
function baseOfShare(statistics: Statistics, { measure }: Cell, year: Year): number | undefined {
  const framework = frameworkOf(statistics.project.frameworks, year);
  const rate = framework && rateBy(framework, measure);
  return rate?.interval === "wilson" ? rate.base : undefined;
}

/** Both counts of a share; more of some people than there are is a fault of what was sent, and none. */
export function shareOf(value: Value): Share | undefined {
  return value.kind === "rate" && value.numerator <= value.denominator ? value : undefined;
}

/** The control limits of a funnel at a denominator, in the unit of the rate. */
export function limitsAt(
  { share, base, dispersion }: FunnelGround,
  denominator: number,
  level: number,
): Limits {
  const { lower, upper } = funnelLimits(share, denominator, level, dispersion);
  return { lower: lower * base, upper: upper * base };
}

/**
 * The limits within which the share of a place lies by chance alone if it is like all areas, widened where the areas
 * vary more than by chance. Only of a share with its counts.
 */
export function controlLimitsFigure(statistics: Statistics, at: Coordinate, here: Figure): Figure {
  const ground = funnelGround(statistics, at, at.year);
  const inputs = ground ? [here, ground.centre] : [here];
  return {
    ...here,
    id: figureId(at),
    at,
    value: controlLimits(statistics, at, here, ground),
    status: statusOf(inputs),
    inputs: inputsOf(inputs),
    source: { kind: "computed", formula: "control-limits" },
  };
}

function controlLimits(
  statistics: Statistics,
  at: Coordinate,
  { value }: Figure,
  ground: FunnelGround | undefined,
): Value {
  if (baseOfShare(statistics, at, at.year) === undefined) return notApplicable;
  const share = shareOf(value);
  if (!share || !ground) return value.kind === "not-applicable" ? value : notAvailable;
  return {
    kind: "interval",
    ...limitsAt(ground, share.denominator, confidenceLevel),
    level: confidenceLevel,
  };
}
