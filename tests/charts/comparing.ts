import type { Figure } from "../../src/figures/figure.ts";
import { notAvailable, type Value } from "../../src/figures/value.ts";
import type { Chart, PrintedFigure } from "../../src/report/edition/edition.ts";
import { madeFigure, printedFigure } from "../support/figures.ts";
import { areas, chartOf, type Made } from "./charts.ts";

/** Charts that set areas beside each other, made in a line. */

export interface Place {
  readonly label: string;
  /** Undefined where no figure reached us. */
  readonly value: number | undefined;
  /** No limits where there are none. */
  readonly limits?: readonly [number, number];
}

type Extra = Partial<Omit<Chart, "reference" | "breaks" | "series">> & {
  readonly reference?: {
    readonly label: string;
    readonly value: number;
    readonly limits?: readonly [number, number];
  };
  readonly decimals?: number;
  readonly status?: Figure["status"];
};

export const interval = ([lower, upper]: readonly [number, number]): Value => ({
  kind: "interval",
  lower,
  upper,
  level: 95,
});

/** A rate that is a number and nothing more. */
export const plainRate = (rate: number): Value => ({ kind: "published-rate", rate, decimals: 1 });

export function dotsOf(places: readonly Place[], extra: Extra = {}): Made {
  const { reference, decimals = 1, ...rest } = extra;
  const made = chartOf(
    "dots",
    places.map(({ label }) => label),
    { Rate: places.map(({ value }) => (value === undefined ? notAvailable : plainRate(value))) },
    { decimals, unit: "per 100,000 people aged 10 and over", ...rest },
  );
  const use = uses(made, decimals);
  const limits = places.map(({ limits: pair }, index) =>
    use(`limits/${index}`, pair ? interval(pair) : notAvailable),
  );
  const [series] = made.chart.series;
  return withReference(
    { ...made, chart: { ...made.chart, series: series ? [{ ...series, limits }] : [] } },
    reference,
    decimals,
  );
}

/** Shares of areas in per cent, with the limits of a funnel about that of all of them. */
export function funnelOf(
  places: readonly { readonly label: string; readonly numerator: number; readonly denominator: number }[],
  extra: Extra & { readonly limits?: NonNullable<Chart["funnel"]>["limits"] } = {},
): Made {
  const { reference, decimals = 1, limits, ...rest } = extra;
  const value = ({ numerator, denominator }: (typeof places)[number]): Value =>
    denominator > 0 ? { kind: "rate", numerator, denominator, base: 100 } : notAvailable;
  const made = chartOf(
    "funnel",
    places.map(({ label }) => label),
    { Share: places.map(value) },
    {
      decimals,
      unit: "offenders returned to custody, per cent",
      funnel: {
        denominator: "offenders managed at Levels 2 and 3 in the year",
        limits: limits ?? (reference ? controlLimits(reference.value, places) : []),
      },
      ...rest,
    },
  );
  return withReference(made, reference, decimals);
}

/** Normal limits are near enough to look at; what reports print comes from the statistics. */
function controlLimits(
  centre: number,
  places: readonly { readonly denominator: number }[],
): NonNullable<Chart["funnel"]>["limits"] {
  const share = centre / 100;
  const known = places.map(({ denominator }) => denominator).filter((each) => each > 0);
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  const steps = [
    ...Array.from({ length: 41 }, (_, index) => least + ((greatest - least) * index) / 40),
    ...known,
  ];
  const denominators = [...new Set(steps)].sort((a, b) => a - b);
  return [
    [95, 1.96],
    [99.8, 3.09],
  ].map(([level, z]) => ({
    level: level!,
    points: denominators.map((denominator) => {
      const spread = z! * Math.sqrt((share * (1 - share)) / denominator) * 100;
      return {
        denominator,
        lower: Math.max(0, centre - spread),
        upper: Math.min(100, centre + spread),
      };
    }),
  }));
}

function uses(made: Made, decimals: number) {
  return (id: string, value: Value): PrintedFigure => {
    const figure = madeFigure(id, value);
    made.document.figures[id] = figure;
    return printedFigure(figure, decimals);
  };
}

function withReference(made: Made, reference: Extra["reference"], decimals: number): Made {
  if (!reference) return made;
  const use = uses(made, decimals);
  return {
    ...made,
    chart: {
      ...made.chart,
      reference: {
        label: reference.label,
        value: use("reference", plainRate(reference.value)),
        ...(reference.limits && { limits: use("reference/limits", interval(reference.limits)) }),
      },
    },
  };
}

/** All areas with invented rates, the highest first. */
export const allAreas: readonly Place[] = areas
  .map(({ name }, index) => {
    const people = 350_000 + ((index * 971_993) % 1_700_000);
    const count = Math.round((people / 100_000) * (150 + ((index * 37) % 75) + 8 * Math.sin(index * 5)));
    const rate = (count / people) * 100_000;
    const spread = (1.96 * Math.sqrt(count) * 100_000) / people;
    return { label: name, value: rate, limits: [rate - spread, rate + spread] as const };
  })
  .sort((a, b) => b.value - a.value);

/** Places of the areas whose limits lie above, about and below a reference. */
export function grouped(places: readonly Place[], reference: number): NonNullable<Chart["groups"]> {
  const which = (test: (limits: readonly [number, number]) => boolean) =>
    places.flatMap(({ limits }, index) => (limits && test(limits) ? [index] : []));
  return [
    { label: "Above England and Wales", points: which(([lower]) => lower > reference) },
    {
      label: "No clear difference from England and Wales",
      points: which(([lower, upper]) => lower <= reference && upper >= reference),
    },
    { label: "Below England and Wales", points: which(([, upper]) => upper < reference) },
  ];
}

/** All areas with invented shares. */
export const allShares = areas.map(({ name }, index) => {
  const denominator = 45 + ((index * 131) % 420) + (name === "London" ? 900 : 0);
  const share =
    0.22 + 0.05 * Math.sin(index * 3.1) + (index % 13 === 5 ? 0.14 : 0) - (index % 11 === 3 ? 0.1 : 0);
  return { label: name, numerator: Math.round(denominator * share), denominator };
});
