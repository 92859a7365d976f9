import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logGamma, regularisedBeta } from "../../src/methods/beta.ts";
import { dispersionOf } from "../../src/methods/dispersion.ts";
import { overlap } from "../../src/methods/overlap.ts";
import { driftTest, stockChangeTest } from "../../src/methods/stock.ts";
import { studentTwoSided } from "../../src/methods/student.ts";
import { mannKendall } from "../../src/methods/trend.ts";
import { twoCountsTest } from "../../src/methods/two-counts.ts";

/** A stream of numbers between 0 and 1 from a seed: mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

function poisson(next: () => number, mean: number): number {
  if (mean > 200) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(next)));
  let count = 0;
  for (let left = Math.exp(-mean), product = next(); product > left; product *= next()) count++;
  return count;
}

/** The share of trials in which something holds, printed with its seed. */
function share(name: string, seed: number, trials: number, holds: (next: () => number) => boolean): number {
  const next = random(seed);
  let times = 0;
  for (let trial = 0; trial < trials; trial++) if (holds(next)) times++;
  console.log(`${name}: ${((100 * times) / trials).toFixed(1)}% of ${trials} trials, seed ${seed}`);
  return times / trials;
}

/** The probability of a binomial count with an even chance, by adding up the counts of all outcomes. */
function binomialTail(n: number, least: number): [bigint, bigint] {
  let row = [1n];
  for (let each = 0; each < n; each++)
    row = Array.from({ length: row.length + 1 }, (_, k) => (row[k - 1] ?? 0n) + (row[k] ?? 0n));
  return [row.slice(least).reduce((sum, ways) => sum + ways, 0n), 2n ** BigInt(n)];
}

describe("the conditional test on two counts", () => {
  test("is the doubled binomial tail, counted outcome by outcome", () => {
    for (const [a, b] of [
      [4, 7],
      [7, 4],
      [0, 5],
      [0, 6],
      [344, 346],
      [25, 60],
      [12, 12],
      [1, 0],
    ] as const) {
      const [ways, all] = binomialTail(a + b, Math.max(a, b));
      const expected = a === b ? 1 : Math.min(1, (2 * Number((ways * 10n ** 15n) / all)) / 1e15);
      expect(twoCountsTest(a, b), `${a} ${b}`).toBeCloseTo(expected, 10);
    }
  });

  test("needs six events against none", () => {
    expect(twoCountsTest(0, 5)).toBeGreaterThan(0.05);
    expect(twoCountsTest(0, 6)).toBeLessThan(0.05);
  });

  test("finds less the more the counts vary, and the same either way", () => {
    const counts = fc.nat(3000);
    fc.assert(
      fc.property(counts, counts, fc.double({ min: 1, max: 20, noNaN: true }), (a, b, dispersion) => {
        expect(twoCountsTest(a, b, dispersion)).toBeGreaterThanOrEqual(twoCountsTest(a, b) - 1e-9);
        expect(twoCountsTest(a, b)).toBeCloseTo(twoCountsTest(b, a), 12);
      }),
    );
    expect(() => twoCountsTest(1.5, 2)).toThrow(RangeError);
    expect(() => twoCountsTest(1, 2, 0.9)).toThrow(RangeError);
  });

  test.each([
    [5, 1],
    [30, 2],
    [350, 3],
    [2000, 4],
  ])(
    "of two Poisson counts with the mean %d finds a change in at most 5%% of trials, seed %d",
    (mean, seed) => {
      const found = share(`two Poisson counts, mean ${mean}`, seed, 20_000, (next) => {
        return twoCountsTest(poisson(next, mean), poisson(next, mean)) < 0.05;
      });
      expect(found).toBeLessThan(0.055);
    },
  );

  test("keeps near 5% where counts vary three times as much and five years tell so", () => {
    const found = share("counts of dispersion 3, estimated", 5, 5_000, (next) => {
      const years = Array.from({ length: 42 }, () => Array.from({ length: 5 }, () => 3 * poisson(next, 40)));
      const dispersion = dispersionOf(years.map((each) => each.slice(0, 4)))!;
      return twoCountsTest(years[0]![3]!, years[0]![4]!, dispersion) < 0.05;
    });
    expect(found).toBeLessThan(0.06);
  });
});

describe("the dispersion of counts", () => {
  test("is the mean of squared differences over sums, and never below 1", () => {
    expect(dispersionOf([[10, 20, 10, 20]])).toBeCloseTo(100 / 30, 12);
    expect(dispersionOf([[10, 11, 10, 11]])).toBe(1);
  });

  test("takes no pair across a gap, and needs three pairs", () => {
    expect(dispersionOf([[10, undefined, 40, 40, undefined, 90]])).toBeUndefined();
    expect(
      dispersionOf([
        [10, 20],
        [30, 30],
        [0, 0],
        [5, 6, 7],
      ]),
    ).toBeDefined();
  });
});

describe("the change of a stock", () => {
  test("has the p-value of Student's t, checked with tables", () => {
    expect(studentTwoSided(4.302652729696142, 2)).toBeCloseTo(0.05, 9);
    expect(studentTwoSided(2.7764451051977987, 4)).toBeCloseTo(0.05, 9);
    expect(studentTwoSided(12.706204736432095, 1)).toBeCloseTo(0.05, 9);
    expect(studentTwoSided(0, 5)).toBeCloseTo(1, 12);
  });

  test("is held to the scatter of earlier changes and not to their size", () => {
    expect(stockChangeTest([18, 12, 20], 22)).toBeLessThan(0.05);
    expect(stockChangeTest([18, -12, 20], 22)).toBeGreaterThan(0.05);
    expect(stockChangeTest([18, 12], 22)).toBeUndefined();
  });

  test("is never held to less than one person, or to less than Skellam's variance", () => {
    expect(stockChangeTest([0, 0, 0], 2)).toBeGreaterThan(0.05);
    expect(stockChangeTest([21, 21, 21], 17)).toBeGreaterThan(0.05);
    expect(stockChangeTest([21, 21, 21], 30)).toBeLessThan(0.05);
  });

  test.each([
    ["a random walk", 11, (next: () => number, before: number) => before + 40 * normal(next)],
    ["a level with noise", 12, (next: () => number) => 1000 + 40 * normal(next)],
  ] as const)(
    "without a change, %s, is found to have moved in at most 5.5%%, seed %d",
    (name, seed, step) => {
      for (const years of [5, 8, 12]) {
        const found = share(`${name}, ${years} years`, seed + years, 10_000, (next) => {
          const values = [1000];
          while (values.length < years) values.push(Math.round(step(next, values.at(-1)!)));
          const changes = values.slice(1).map((value, index) => value - values[index]!);
          return stockChangeTest(changes.slice(0, -1), changes.at(-1)!)! < 0.05;
        });
        expect(found).toBeLessThan(0.06);
      }
    },
  );
});

/** Every order of some values. */
function orders(values: readonly number[]): number[][] {
  if (values.length <= 1) return [[...values]];
  return values.flatMap((value, index) => orders(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));
}

function kendall(values: readonly number[]): number {
  let s = 0;
  for (let i = 0; i < values.length; i++)
    for (let j = i + 1; j < values.length; j++) s += Math.sign(values[j]! - values[i]!);
  return s;
}

describe("the test for a trend", () => {
  test("is exact: the same as trying every order, with ties and without", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 2, maxLength: 6 }), (values) => {
        const all = orders(values).map(kendall);
        const own = kendall(values);
        const { s, p } = mannKendall(values);
        expect(s).toBe(own);
        expect(p).toBeCloseTo(all.filter((each) => Math.abs(each) >= Math.abs(own)).length / all.length, 12);
      }),
      { numRuns: 60 },
    );
  });

  test("has the known probabilities of short series", () => {
    expect(mannKendall([1, 2, 3, 4]).p).toBeCloseTo(2 / 24, 12);
    expect(mannKendall([1, 2, 3, 4, 5]).p).toBeCloseTo(2 / 120, 12);
    expect(mannKendall([5, 4, 3, 2, 1])).toEqual({ s: -10, p: 2 / 120 });
  });

  test("finds none in the counts that once were called a rise and no change", () => {
    expect(mannKendall([338, 349, 352, 344, 346]).p).toBeGreaterThan(0.3);
    expect(mannKendall([19, 24, 15, 21, 19]).p).toBeGreaterThan(0.3);
  });

  test("finds one in at most 5% of Poisson series without one", () => {
    for (const [mean, years] of [
      [4, 5],
      [20, 7],
      [300, 10],
    ] as const) {
      const found = share(`Mann-Kendall, Poisson mean ${mean}, ${years} years`, 21 + years, 5_000, (next) => {
        return mannKendall(Array.from({ length: years }, () => poisson(next, mean))).p < 0.05;
      });
      expect(found).toBeLessThan(0.055);
    }
  });

  test("of a stock that wanders asks for a drift too, and then finds one in at most 5.5%", () => {
    const found = share("Mann-Kendall and drift, random walk of 6 years", 31, 10_000, (next) => {
      const values = [1000];
      while (values.length < 6) values.push(Math.round(values.at(-1)! + 40 * normal(next)));
      const changes = values.slice(1).map((value, index) => value - values[index]!);
      return mannKendall(values).p < 0.05 && driftTest(changes)! < 0.05;
    });
    expect(found).toBeLessThan(0.06);
  });
});

test("limits overlap where they have a value in common", () => {
  expect(overlap({ lower: 1, upper: 3 }, { lower: 3, upper: 5 })).toBe(true);
  expect(overlap({ lower: 1, upper: 3 }, { lower: 3.1, upper: 5 })).toBe(false);
  expect(overlap({ lower: 4, upper: 5 }, { lower: 1, upper: 9 })).toBe(true);
});

test("the incomplete beta function and the logarithm of gamma have known values", () => {
  expect(regularisedBeta(0.5, 3, 3)).toBeCloseTo(0.5, 14);
  expect(regularisedBeta(0.3, 1, 1)).toBeCloseTo(0.3, 14);
  expect(regularisedBeta(0.25, 2, 3)).toBeCloseTo(0.26171875, 13);
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
  expect(() => regularisedBeta(2, 1, 1)).toThrow(RangeError);
  expect(() => logGamma(0)).toThrow(RangeError);
});
