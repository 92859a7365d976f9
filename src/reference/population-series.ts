import type { TextLocation } from "../figures/location.ts";
import type { Finding } from "../findings/finding.ts";
import { nation } from "./areas.ts";
import { fault } from "./rows.ts";

/** The population of an area in one estimate, and where it stands. */
export interface Counted {
  readonly area: string;
  readonly estimate: string;
  /** When the estimate is of, in years. */
  readonly time: number;
  readonly count: number;
  /** Where it stands; asked for what is wrong only. */
  readonly place: () => TextLocation;
}

/**
 * How far populations may be from those beside them, as parts: one from another a year away (in the series that the
 * program comes with the most is 0.053, from before a census to it), one from the middle of those around it (0.024), and
 * the sum of all areas from the next (0.011).
 */
const furthest = { step: 0.09, bend: 0.045, sum: 0.03 } as const;

/** Populations that are far from those of the same area before and after, and estimates whose sum is. */
export function populationsFarOff(counted: readonly Counted[]): Finding[] {
  const far = grouped(counted, ({ area }) => area).flatMap((series) =>
    oddOnes(series, furthest.step, furthest.bend).map(({ one, near }) =>
      finding("population-far", one, near),
    ),
  );
  if (far.length > 0) return far;
  const estimates = grouped(counted, ({ estimate }) => estimate);
  // A sum without an area whose count is not known is not of the same areas.
  const most = Math.max(0, ...estimates.map((ofAreas) => ofAreas.length));
  const sums = estimates
    .filter((ofAreas) => ofAreas.length === most)
    .map(
      (ofAreas): Counted => ({
        ...ofAreas[0]!,
        area: nation.name,
        count: ofAreas.reduce((sum, { count }) => sum + count, 0),
      }),
    );
  return oddOnes(sums, furthest.sum, furthest.sum).map(({ one, near }) =>
    finding("population-sum-far", one, near),
  );
}

function finding(what: "population-far" | "population-sum-far", one: Counted, near: Counted): Finding {
  const { area: place, estimate, count } = one;
  return fault(
    { what, place, estimate, count, near: { estimate: near.estimate, count: near.count } },
    one.place(),
  );
}

/** Counts that do not go with those around them, each with one that is beside it. */
function oddOnes(
  series: readonly Counted[],
  step: number,
  bend: number,
): { readonly one: Counted; readonly near: Counted }[] {
  const inStep = (a: Counted, b: Counted) => {
    const years = Math.max(1, Math.abs(a.time - b.time));
    return apart(a.count, b.count) <= step * years;
  };
  const bent: { one: Counted; near: Counted; by: number }[] = [];
  let rest = [...series].sort((a, b) => a.time - b.time);
  for (;;) {
    // One that its neighbours agree against is odd; where they do not agree, one of them may be. The oddest is taken
    // out first, because it makes its neighbours look odd.
    const worst = rest
      .flatMap((one, index) => {
        const [near, after] = [rest[index - 1], rest[index + 1]];
        if (!near || !after || !inStep(near, after)) return [];
        const by = apart(one.count, Math.sqrt(near.count * after.count));
        return by > bend ? [{ one, near, by }] : [];
      })
      .sort((a, b) => b.by - a.by)[0];
    if (!worst) break;
    bent.push(worst);
    rest = rest.filter((each) => each !== worst.one);
  }
  const jumps = rest.flatMap((one, index) => {
    const near = rest[index - 1];
    if (!near || inStep(near, one)) return [];
    // A first count from which all others are apart is the odd one itself.
    const next = rest[index + 1];
    return index === 1 && next && inStep(one, next) ? [{ one: near, near: one }] : [{ one, near }];
  });
  return [...bent, ...jumps];
}

function apart(one: number, other: number): number {
  return Math.max(one, other) / Math.min(one, other) - 1;
}

function grouped(counted: readonly Counted[], keyOf: (one: Counted) => string): Counted[][] {
  const groups = new Map<string, Counted[]>();
  for (const one of counted) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}
