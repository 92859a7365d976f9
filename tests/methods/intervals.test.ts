import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../src/csv/parse.ts";
import { type Limits, normalQuantile } from "../../src/methods/normal.ts";
import { byar, exactBelow, exactPoisson, poissonLimits } from "../../src/methods/poisson.ts";
import { wilson } from "../../src/methods/wilson.ts";

const { rows } = parseCsv("intervals.csv", readFileSync(new URL("intervals.csv", import.meta.url), "utf8"));

const methods: Readonly<Record<string, (count: number, denominator: number, level: number) => Limits>> = {
  wilson,
  byar: (count, _, level) => byar(count, level),
  poisson_exact: (count, _, level) => exactPoisson(count, level),
};

/** Equal to every digit that the reference prints, which are at least eight after the point. */
function agrees(computed: number, reference: string): boolean {
  const decimals = reference.split(".")[1]!.length;
  return decimals >= 8 && Math.abs(computed - Number(reference)) <= 0.500001 * 10 ** -decimals;
}

describe("limits computed elsewhere from the formulae", () => {
  test("are there for every method and level", () => {
    expect(new Set(rows.map(({ values }) => values["method"]))).toEqual(new Set(Object.keys(methods)));
    expect(new Set(rows.map(({ values }) => values["level_percent"]))).toEqual(new Set(["95", "99.8"]));
    expect(rows).toHaveLength(40);
  });

  test.each(rows.map(({ values }) => values))(
    "$method of $count in $denominator at $level_percent%",
    (row) => {
      const limits = methods[row["method"]!]!(
        Number(row["count"]),
        Number(row["denominator"]),
        Number(row["level_percent"]),
      );
      const same = [agrees(limits.lower, row["lower"]!), agrees(limits.upper, row["upper"]!)];
      expect(same, JSON.stringify(limits)).toEqual([true, true]);
    },
  );
});

test("exact limits are those of the tables in textbooks", () => {
  expect(exactPoisson(0, 95).lower).toBe(0);
  expect(exactPoisson(0, 95).upper).toBeCloseTo(3.68888, 5);
  expect(exactPoisson(5, 95).lower).toBeCloseTo(1.62349, 5);
  expect(exactPoisson(5, 95).upper).toBeCloseTo(11.66833, 5);
});

test("a count of events has exact limits below ten and Byar's from ten", () => {
  expect(exactBelow).toBe(10);
  expect(poissonLimits(9, 95)).toEqual(exactPoisson(9, 95));
  expect(poissonLimits(10, 95)).toEqual(byar(10, 95));
});

test("a share lies within its limits, which lie within 0 and 1 and widen with the level", () => {
  const shares = fc.integer({ min: 1, max: 200_000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  fc.assert(
    fc.property(shares, ([count, denominator]) => {
      const { lower, upper } = wilson(count, denominator, 95);
      const wide = wilson(count, denominator, 99.8);
      expect(lower).toBeLessThanOrEqual(count / denominator);
      expect(upper).toBeGreaterThanOrEqual(count / denominator);
      expect(wide.lower).toBeLessThanOrEqual(lower);
      expect(wide.upper).toBeGreaterThanOrEqual(upper);
      expect(wide.lower).toBeGreaterThanOrEqual(0);
      expect(wide.upper).toBeLessThanOrEqual(1);
    }),
  );
  expect(wilson(0, 10, 95).lower).toBe(0);
  expect(wilson(10, 10, 95).upper).toBe(1);
});

test("a count lies within its limits, and Byar's are near the exact ones from ten on", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), (count) => {
      const { lower, upper } = poissonLimits(count, 95);
      expect(lower).toBeLessThanOrEqual(count);
      expect(upper).toBeGreaterThan(count);
      const exact = exactPoisson(count, 95);
      expect(Math.abs(lower - exact.lower)).toBeLessThan(0.02);
      expect(Math.abs(upper - exact.upper)).toBeLessThan(0.02);
    }),
  );
});

describe("what has no limits", () => {
  test("is refused for a share that is none", () => {
    for (const [count, denominator] of [
      [1, 0],
      [0, 0],
      [11, 10],
      [-1, 10],
      [1, -10],
      [Number.NaN, 10],
      [1, Number.NaN],
    ] as const)
      expect(() => wilson(count, denominator, 95), `${count} of ${denominator}`).toThrow(RangeError);
  });

  test("is refused for a count that is none", () => {
    for (const count of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => byar(count, 95), String(count)).toThrow(RangeError);
      expect(() => exactPoisson(count, 95), String(count)).toThrow(RangeError);
    }
  });

  test("is refused at a level that no report uses", () => {
    for (const level of [0, 90, 100, Number.NaN]) {
      expect(() => normalQuantile(level)).toThrow(RangeError);
      expect(() => byar(30, level)).toThrow(RangeError);
      expect(() => wilson(3, 10, level)).toThrow(RangeError);
    }
    for (const level of [0, 100, Number.NaN]) expect(() => exactPoisson(3, level)).toThrow(RangeError);
  });
});
