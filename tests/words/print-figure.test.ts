import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Status } from "../../src/figures/figure.ts";
import { type Format, percentOf } from "../../src/figures/format.ts";
import { given } from "../../src/figures/note.ts";
import { printNumber } from "../../src/figures/number.ts";
import { signs } from "../../src/figures/sign.ts";
import { count, notApplicable, notAvailable, notCollected, type Value } from "../../src/figures/value.ts";
import { english } from "../../src/words/english/english.ts";
import { printFigure, signsOf } from "../../src/words/print-figure.ts";
import { anyValue } from "../figures/values.ts";
import { madeFigure } from "../support/figures.ts";

const figure = (value: Value, status?: Status) => madeFigure("one", value, status);

const print = (value: Value, format: Partial<Format> = {}) =>
  printFigure(english, figure(value), { decimals: 0, ...format }).text;
const moved = (from: number, to: number): Value => ({ kind: "change", from, to });

describe("a number", () => {
  test("has commas for thousands", () => {
    expect([0, 12, 999, 1000, 1015, 89_438, 1_234_567].map((each) => printNumber(each, 0))).toEqual(
      "0 12 999 1,000 1,015 89,438 1,234,567".split(" "),
    );
    expect(printNumber(1234.5678, 2)).toBe("1,234.57");
  });

  test("that is whole is read back as it was, however large", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (whole) => {
        const text = printNumber(whole, 0);
        expect(Number(text.replaceAll(",", "").replace("\u2212", "-"))).toBe(whole === 0 ? 0 : whole);
        expect(text).toMatch(/^\u2212?\d{1,3}(,\d{3})*$/);
      }),
    );
  });

  test("is rounded half away from zero", () => {
    const rounded = [
      [0.5, 0, "1"],
      [1.5, 0, "2"],
      [2.5, 0, "3"],
      [1.005, 2, "1.01"],
      [8.345, 2, "8.35"],
      [-2.5, 0, "\u22123"],
      [2.4999, 0, "2"],
      [0.05, 1, "0.1"],
    ] as const;
    for (const [value, decimals, text] of rounded) expect(printNumber(value, decimals)).toBe(text);
  });

  test("below zero has a true minus sign, and zero has none", () => {
    expect(printNumber(-1234, 0)).toBe("\u22121,234");
    expect(printNumber(-0.2, 0)).toBe("0");
    expect(printNumber(-0, 0)).toBe("0");
  });
});

describe("a figure", () => {
  test.each<[string, Value, string]>([
    ["a true zero", count(0), "0"],
    ["a count", count(1015), "1,015"],
    ["a rate", { kind: "rate", numerator: 830, denominator: 669_034, base: 100_000 }, "124"],
    ["a rate as it was published", { kind: "published-rate", rate: 57.4, decimals: 2 }, "57.40"],
    ["a rise", moved(1000, 2234), "+1,234"],
    ["a fall", moved(2234, 1000), "\u22121,234"],
    ["no change", moved(7, 7), "no change"],
    ["limits", { kind: "interval", lower: 115.7, upper: 132.6, level: 95 }, "116 to 133"],
    ["coverage", { kind: "coverage", counted: 19, of: 42 }, "19 of 42"],
    ["words", { kind: "approximate", text: "more than 11,000" }, "more than 11,000"],
    ["words that end in a bracket", { kind: "approximate", text: "68,000 (rounded)" }, "68,000 (rounded)"],
    ["an approximate number", { kind: "approximate", text: "64,300" }, "about 64,300"],
    ["not available", notAvailable, "[x]"],
    ["not collected", notCollected, "[x1]"],
    ["not applicable", notApplicable, "[z]"],
    ["not comparable", { kind: "not-comparable", reason: given("A break.") }, "[b]"],
  ])("prints %s", (_, value, text) => {
    expect(print(value)).toBe(text);
  });

  test("of any kind never prints a dash, dots or nothing", () => {
    const formats = fc.record({
      decimals: fc.integer({ min: 0, max: 2 }),
      change: fc.constantFrom<"absolute" | "percent">("absolute", "percent"),
    });
    const statuses = fc.constantFrom<Status>("provisional", "final", "revised");
    fc.assert(
      fc.property(anyValue, formats, statuses, (value, format, status) => {
        const text = printFigure(english, figure(value, status), format).text;
        expect(text.trim()).not.toBe("");
        expect(text).not.toMatch(/^\s*[-\u2013\u2014.*:]+\s*$|NaN|Infinity|undefined|null|N\/A|-/);
      }),
    );
  });

  test("that is missing prints a sign, and one that is a number prints digits", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const text = print(value);
        if (value.kind.startsWith("not-")) expect(signs).toContain(text);
        else expect(text).toMatch(/\d|no change/);
      }),
    );
  });

  test("carries the sign of its status", () => {
    expect(printFigure(english, figure(count(1015), "provisional"), { decimals: 0 }).text).toBe("1,015 [p]");
    expect(printFigure(english, figure(count(1015), "revised"), { decimals: 0 }).text).toBe("1,015 [r]");
  });

  test("without a number has one sign, whatever its status", () => {
    for (const value of [notAvailable, notCollected, notApplicable])
      expect(printFigure(english, figure(value, "provisional"), { decimals: 0 }).text).toMatch(/^\[\w+\]$/);
    const small = figure(moved(49, 60), "provisional");
    expect(printFigure(english, small, { decimals: 1, change: "percent" }).text).toBe("[z]");
  });
});

describe("a change in per cent", () => {
  const percent = (from: number, to: number) => print(moved(from, to), { decimals: 1, change: "percent" });

  test("has a sign and one decimal", () => {
    expect(percent(1204, 1240)).toBe("+3.0");
    expect(percent(1240, 1204)).toBe("\u22122.9");
  });

  test("is not given on a base under 50", () => {
    expect(percent(50, 75)).toBe("+50.0");
    expect(percent(49, 75)).toBe("[z]");
    expect(percent(0, 75)).toBe("[z]");
  });

  test("is given on no base under 50, whether or not anything changed", () => {
    expect(percent(50, 50)).toBe("no change");
    fc.assert(
      fc.property(fc.nat(49), fc.nat(200), (from, to) => {
        expect([percent(from, to), percent(from, from)]).toEqual(["[z]", "[z]"]);
        expect(percentOf({ from, to })).toBeUndefined();
        expect(percentOf({ from: from + 50, to })).toBeCloseTo((100 * (to - from - 50)) / (from + 50), 9);
      }),
    );
  });

  test("that stands under a heading with the sign of its status has none of its own", () => {
    const figures = [moved(60, 75), count(12), { kind: "approximate", text: "about 40" } as const];
    for (const value of figures) {
      const format: Format = { decimals: 1, change: "percent", unmarked: true };
      const { text, sign } = printFigure(english, figure(value, "provisional"), format);
      expect(sign).toBeUndefined();
      expect(text).not.toContain("[");
    }
  });

  test("too small to print has no sign, whichever way it goes", () => {
    expect(percent(100_000, 100_001)).toBe("0.0");
    expect(percent(100_001, 100_000)).toBe("0.0");
  });
});

test("the signs of printed figures are found, each as itself, in the order of their explanation", () => {
  const print = (value: Value, status: Status = "final") =>
    printFigure(english, figure(value, status), { decimals: 0 });
  expect(signsOf(english, [print(count(1015), "revised"), print(notCollected)])).toEqual(["[x1]", "[r]"]);
  expect(signsOf(english, [print(notAvailable), print(count(12))])).toEqual(["[x]"]);
});
