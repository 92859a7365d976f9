import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { change, partialSum, rate, statusOf, sum } from "../../src/figures/arithmetic.ts";
import type { Figure, Status } from "../../src/figures/figure.ts";
import {
  count,
  notApplicable,
  notAvailable,
  notCollected,
  numberOf,
  type Value,
} from "../../src/figures/value.ts";
import { anyValue, counts, missing } from "./values.ts";

const numberIn = (value: Value) => (value.kind === "count" ? value.count : 0);
const added = (values: readonly Value[]) => values.reduce((total, value) => total + numberIn(value), 0);

describe("a sum", () => {
  test("of counts is their sum", () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1 }), (values) => {
        expect(sum(values)).toEqual(count(added(values)));
      }),
    );
  });

  test("over something missing is never a number", () => {
    fc.assert(
      fc.property(fc.array(anyValue), missing, fc.array(anyValue), (before, gap, after) => {
        expect(numberOf(sum([...before, gap, ...after]))).toBeUndefined();
      }),
    );
  });

  test("passes over cells that cannot exist", () => {
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1 }), fc.nat(), (values, place) => {
        fc.pre(values.some((value) => value.kind !== "not-applicable"));
        expect(sum(values.toSpliced(place % (values.length + 1), 0, notApplicable))).toEqual(sum(values));
      }),
    );
    expect(sum([notApplicable, notApplicable])).toEqual(notApplicable);
  });

  test("does not depend on the order", () => {
    const shuffled = fc
      .array(anyValue)
      .chain((values) =>
        fc.tuple(
          fc.constant(values),
          fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([values, others]) => {
        expect(sum(others)).toEqual(sum(values));
      }),
    );
  });

  test("is not collected only where nobody collected any part of it", () => {
    expect(sum([notCollected, notCollected])).toEqual(notCollected);
    expect(sum([notCollected, count(3)])).toEqual(notAvailable);
    expect(sum([notCollected, notAvailable])).toEqual(notAvailable);
  });

  test("of nothing is not zero", () => {
    expect(sum([])).toEqual(notAvailable);
  });

  test("of true zeros is a true zero", () => {
    expect(sum([count(0), count(0)])).toEqual(count(0));
  });
});

test("a partial sum says how many of how many it adds", () => {
  fc.assert(
    fc.property(fc.array(anyValue), (values) => {
      const { value, counted, of } = partialSum(values);
      const known = values.filter((each) => each.kind === "count");
      expect([counted, of]).toEqual([known.length, values.length]);
      expect(value).toEqual(known.length > 0 ? count(added(known)) : notAvailable);
    }),
  );
});

describe("a rate", () => {
  test("keeps its two counts", () => {
    expect(rate(count(830), count(669_034), 100_000)).toEqual({
      kind: "rate",
      numerator: 830,
      denominator: 669_034,
      base: 100_000,
    });
    expect(numberOf(rate(count(61), count(13_783), 100))).toBeCloseTo(0.4426, 4);
  });

  test("is a number only where both counts are and the lower one is not zero", () => {
    fc.assert(
      fc.property(anyValue, anyValue, (one, other) => {
        const defined = one.kind === "count" && other.kind === "count" && other.count > 0;
        expect(numberOf(rate(one, other, 100)) !== undefined).toBe(defined);
      }),
    );
    expect(rate(count(3), count(0), 100)).toEqual(notAvailable);
    expect(rate(count(3), notApplicable, 100)).toEqual(notApplicable);
  });
});

describe("a change", () => {
  test("is the later count minus the earlier one", () => {
    fc.assert(
      fc.property(counts, counts, (earlier, later) => {
        expect(numberOf(change(earlier, later))).toBe(numberIn(later) - numberIn(earlier));
      }),
    );
  });

  test("from or to something that is not a count is no number", () => {
    fc.assert(
      fc.property(counts, missing, (known, gap) => {
        expect(change(known, gap)).toEqual(notAvailable);
        expect(change(gap, known)).toEqual(notAvailable);
      }),
    );
    expect(change(count(1), notApplicable)).toEqual(notApplicable);
  });
});

test("a figure made of others is provisional if one of them is, else revised if one is", () => {
  const of = (...statuses: Status[]) => statusOf(statuses.map((status) => ({ status }) as Figure));
  expect(of("final", "revised", "provisional")).toBe("provisional");
  expect(of("final", "revised")).toBe("revised");
  expect(of("final", "final")).toBe("final");
  expect(of()).toBe("final");
});

test("what is not a whole number of at least 0 is no count", () => {
  for (const wrong of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
    expect(() => count(wrong)).toThrow(RangeError);
});
