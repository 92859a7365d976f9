import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../src/csv/parse.ts";
import { chanceOutside, funnelLimits } from "../../src/methods/funnel.ts";
import { leastAreas, overdispersionOf, type Share } from "../../src/methods/overdispersion.ts";
import { wilson } from "../../src/methods/wilson.ts";

/** Made by make-funnel-limits.mjs: counted in exact whole numbers, and integrated. */
const { rows } = parseCsv(
  "funnel-limits.csv",
  readFileSync(new URL("funnel-limits.csv", import.meta.url), "utf8"),
);

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

/** A binomial count, person by person in jumps to the next success. */
function binomial(next: () => number, n: number, chance: number): number {
  let count = 0;
  for (let at = 0; ; count++) {
    at += 1 + Math.floor(Math.log(1 - next()) / Math.log1p(-chance));
    if (at > n) return count;
  }
}

/** Denominators that differ as those of 42 areas do. */
const sizes = Array.from({ length: 42 }, (_, index) => Math.round(120 * 1.06 ** index));

/** Areas whose own chances vary about `chance` so much that their shares vary `ratio` times as much as by chance. */
function areas(next: () => number, chance: number, ratio = 1): Share[] {
  return sizes.map((denominator) => {
    const spread = Math.sqrt(((ratio - 1) * chance * (1 - chance)) / denominator);
    const own = Math.min(0.99, Math.max(0, chance + spread * normal(next)));
    return { numerator: own === 0 ? 0 : binomial(next, denominator, own), denominator };
  });
}

function centreOf(shares: readonly Share[]): number {
  const sum = (side: keyof Share) => shares.reduce((total, each) => total + each[side], 0);
  return sum("numerator") / sum("denominator");
}

function outside({ numerator, denominator }: Share, centre: number, level: number, ratio = 1): boolean {
  const { lower, upper } = funnelLimits(centre, denominator, level, ratio);
  return numerator / denominator < lower || numerator / denominator > upper;
}

describe("the limits of a funnel", () => {
  test.each(rows.map(({ values }) => values))(
    "are those counted and integrated: $centre_of of $centre_in at $denominator, $level_percent%, dispersion $dispersion",
    (row) => {
      const [centre, n, level, dispersion] = [
        Number(row["centre_of"]) / Number(row["centre_in"]),
        Number(row["denominator"]),
        Number(row["level_percent"]),
        Number(row["dispersion"]),
      ];
      const { lower, upper } = funnelLimits(centre, n, level, dispersion);
      expect(lower).toBeCloseTo(Number(row["lower"]), 9);
      expect(upper).toBeCloseTo(Number(row["upper"]), 9);
      if (dispersion > 1) return;
      const counts = Array.from({ length: n + 1 }, (_, count) => count);
      const above = counts.find((count) => count / n > upper);
      const below = counts.findLast((count) => count / n < lower);
      expect(String(above ?? "")).toBe(row["least_above"]);
      expect(String(below ?? "")).toBe(row["most_below"]);
    },
  );

  /**
   * Published: the control limits in per cent about 80.642448% in the tests of PHEindicatormethods (UK Health Security
   * Agency, testdata_funnel_prop_outputs.csv), which are normal limits.
   */
  test.each([
    [1008, 78.203374, 83.081521, 76.796814, 84.488082],
    [9998, 79.867989, 81.416907, 79.421375, 81.863521],
    [110_000, 80.408963, 80.875933, 80.274317, 81.010578],
  ])("are near published normal limits where many are expected: %i", (n, low95, high95, low998, high998) => {
    for (const [level, low, high] of [
      [95, low95, high95],
      [99.8, low998, high998],
    ] as const) {
      const { lower, upper } = funnelLimits(0.80642448, n, level);
      // They differ by the continuity of counts, about half a person or one in the whole, and by skewness.
      const people = 1.5 / n;
      expect(Math.abs(lower - low / 100)).toBeLessThan(people);
      expect(Math.abs(upper - high / 100)).toBeLessThan(people);
    }
  });

  const share = fc.double({ min: 0.0005, max: 0.9995, noNaN: true });
  const size = fc.integer({ min: 1, max: 60_000 });

  test("hold the centre, lie within 0 and 1, and widen with the level and the dispersion", () => {
    fc.assert(
      fc.property(share, size, fc.double({ min: 1, max: 30, noNaN: true }), (centre, n, dispersion) => {
        const narrow = funnelLimits(centre, n, 95);
        expect(narrow.lower).toBeLessThanOrEqual(centre);
        expect(narrow.upper).toBeGreaterThanOrEqual(centre);
        for (const wide of [funnelLimits(centre, n, 99.8), funnelLimits(centre, n, 95, dispersion)]) {
          expect(wide.lower).toBeLessThanOrEqual(narrow.lower + 1e-9);
          expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper - 1e-9);
          expect(wide.lower).toBeGreaterThanOrEqual(0);
          expect(wide.upper).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("are the mirror of those of the people who are not counted", () => {
    fc.assert(
      fc.property(share, size, (centre, n) => {
        const [one, other] = [funnelLimits(centre, n, 95), funnelLimits(1 - centre, n, 95)];
        expect(one.lower).toBeCloseTo(1 - other.upper, 9);
        expect(one.upper).toBeCloseTo(1 - other.lower, 9);
      }),
    );
  });

  test("narrow with the denominator", () => {
    fc.assert(
      fc.property(share, size, fc.integer({ min: 1, max: 60_000 }), (centre, n, more) => {
        const [few, many] = [funnelLimits(centre, n, 95), funnelLimits(centre, n + more, 95)];
        expect(many.upper).toBeLessThanOrEqual(few.upper + 1e-9);
        expect(many.lower).toBeGreaterThanOrEqual(few.lower - 1e-9);
      }),
    );
  });

  test("put a share outside only where its own Wilson limits do not reach far over the centre", () => {
    fc.assert(
      fc.property(
        share,
        fc.integer({ min: 30, max: 60_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (centre, n, at) => {
          const numerator = Math.round(at * n);
          if (!outside({ numerator, denominator: n }, centre, 95)) return;
          const { lower, upper } = wilson(numerator, n, 95);
          expect(lower > centre - 1 / n || upper < centre + 1 / n).toBe(true);
        },
      ),
    );
  });

  test("of what nobody or everybody does are that, and of no share there are none", () => {
    expect(funnelLimits(0, 100, 95)).toEqual({ lower: 0, upper: 0 });
    expect(funnelLimits(1, 100, 95)).toEqual({ lower: 1, upper: 1 });
    for (const [centre, n] of [
      [-0.1, 10],
      [1.1, 10],
      [0.5, 0],
      [Number.NaN, 10],
      [0.5, Number.POSITIVE_INFINITY],
    ] as const)
      expect(() => funnelLimits(centre, n, 95), `${centre} ${n}`).toThrow(RangeError);
    expect(() => funnelLimits(0.5, 10, 100)).toThrow(RangeError);
    expect(() => funnelLimits(0.5, 10, 95, 0.9)).toThrow(RangeError);
  });
});

describe("of 42 areas that differ by chance alone", () => {
  const trials = 3_000;

  test.each([
    [0.004, 101],
    [0.03, 102],
    [0.3, 103],
  ])(
    "as many lie outside as is said, and no more than the level allows: a chance of %d, seed %d",
    (chance, seed) => {
      const next = random(seed);
      const found = { 95: 0, 99.8: 0 };
      const said = { 95: 0, 99.8: 0 };
      for (const level of [95, 99.8] as const)
        for (const n of sizes) said[level] += chanceOutside(chance, n, level);
      const limitsAt = (level: number) => sizes.map((n) => funnelLimits(chance, n, level));
      const limits = { 95: limitsAt(95), 99.8: limitsAt(99.8) };
      for (let trial = 0; trial < trials; trial++)
        for (const [index, { numerator, denominator }] of areas(next, chance).entries())
          for (const level of [95, 99.8] as const) {
            const { lower, upper } = limits[level][index]!;
            if (numerator / denominator < lower || numerator / denominator > upper) found[level]++;
          }
      const means = [found[95] / trials, found[99.8] / trials];
      console.log(
        `outside 95% and 99.8%: ${means.join(" and ")}; reckoned ${said[95]} and ${said[99.8]}, seed ${seed}`,
      );
      expect(means[0]).toBeLessThan(42 * 0.05);
      expect(means[1]).toBeLessThan(42 * 0.002 + 0.01);
      expect(Math.abs(means[0]! - said[95])).toBeLessThan(0.1);
      expect(Math.abs(means[1]! - said[99.8])).toBeLessThan(0.02);
    },
  );

  test("about two lie outside 95% and a tenth of one outside 99.8% where many are expected", () => {
    const sum = (level: number) => sizes.reduce((all, n) => all + chanceOutside(0.3, 100 * n, level), 0);
    expect(sum(95)).toBeGreaterThan(1.8);
    expect(sum(95)).toBeLessThanOrEqual(2.1);
    expect(sum(99.8)).toBeGreaterThan(0.07);
    expect(sum(99.8)).toBeLessThanOrEqual(0.084);
  });

  test("of rare events fewer do, because counts are whole, and with more variation as many as the level says", () => {
    expect(chanceOutside(0.004, 250, 95)).toBeCloseTo(0.0189, 3);
    expect(chanceOutside(0.3, 1000, 95, 2)).toBeCloseTo(0.05, 12);
    expect(chanceOutside(0.004, 250, 95, 2)).toBeCloseTo(0.025, 12);
    expect(chanceOutside(0, 250, 95)).toBe(0);
  });

  test.each([
    [0.004, 201],
    [0.03, 202],
    [0.3, 203],
  ])("variation beyond chance is found in about one of twenty: a chance of %d, seed %d", (chance, seed) => {
    const next = random(seed);
    let times = 0;
    let ratios = 0;
    for (let trial = 0; trial < 2_000; trial++) {
      const shares = areas(next, chance);
      const { beyondChance, ratio } = overdispersionOf(shares, centreOf(shares))!;
      if (beyondChance) times++;
      ratios += ratio;
    }
    console.log(`beyond chance: ${(times / 20).toFixed(1)}%, mean ratio ${ratios / 2_000}, seed ${seed}`);
    expect(times / 2_000).toBeLessThan(0.06);
  });
});

describe("areas that vary more than by chance", () => {
  test.each([
    [2, 301],
    [4, 302],
    [9, 303],
  ])("are found to vary so many times as much: %d, seed %d", (ratio, seed) => {
    const next = random(seed);
    let [sum, found, out] = [0, 0, 0];
    for (let trial = 0; trial < 500; trial++) {
      const shares = areas(next, 0.3, ratio);
      const centre = centreOf(shares);
      const over = overdispersionOf(shares, centre)!;
      sum += over.ratio;
      if (over.beyondChance) found++;
      const used = over.beyondChance ? over.ratio : 1;
      out += shares.filter((each) => outside(each, centre, 95, used)).length;
    }
    console.log(
      `ratio ${ratio}: found ${sum / 500}, in ${found / 5}%; outside 95%: ${out / 500}, seed ${seed}`,
    );
    expect(Math.abs(sum / 500 / ratio - 1)).toBeLessThan(0.1);
    expect(found / 500).toBeGreaterThan(ratio > 2 ? 0.99 : 0.8);
    expect(out / 500).toBeLessThan(3.2);
  });

  test("a few that are far off do not widen the limits that are to find them", () => {
    const next = random(7);
    const shares = areas(next, 0.3);
    const far = shares.map((share, index) =>
      index % 14 === 0 ? { ...share, numerator: Math.round(share.denominator * 0.6) } : share,
    );
    const before = overdispersionOf(shares, 0.3)!;
    const after = overdispersionOf(far, 0.3)!;
    expect(after.ratio).toBeLessThan(2 * before.ratio);
    expect(far.filter((each) => outside(each, 0.3, 99.8, after.ratio)).length).toBeGreaterThanOrEqual(3);
  });

  test("the ratio is the mean square of z scores with the ends drawn in, reckoned by hand", () => {
    // At 25 of 100 about a half z is -5, at 45 it is -1, at 55 it is 1. The lowest tenth of eleven is one area.
    const of = (numerator: number) => ({ numerator, denominator: 100 });
    const shares = [25, 45, 45, 45, 45, 45, 55, 55, 55, 55, 55].map(of);
    expect(overdispersionOf(shares, 0.5)!.ratio).toBeCloseTo(1 / 0.678654558874, 9);
    const spread = [30, 30, 30, 45, 45, 50, 55, 55, 70, 70, 70].map(of);
    expect(overdispersionOf(spread, 0.5)).toEqual({
      ratio: expect.closeTo((6 * 16 + 4) / 11 / 0.678654558874, 9),
      beyondChance: true,
    });
  });

  test("of few areas, or of what nobody does, nothing is said", () => {
    const some = Array.from({ length: leastAreas - 1 }, () => ({ numerator: 1, denominator: 2 }));
    expect(overdispersionOf(some, 0.5)).toBeUndefined();
    const none = Array.from({ length: leastAreas }, () => ({ numerator: 0, denominator: 2 }));
    expect(overdispersionOf(none, 0)).toBeUndefined();
    expect(overdispersionOf(none, 0.5)).toBeDefined();
    expect(() => overdispersionOf([...some, { numerator: 3, denominator: 2 }], 0.5)).toThrow(RangeError);
  });
});
