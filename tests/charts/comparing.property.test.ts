import fc from "fast-check";
import { expect, test } from "vitest";
import { drawChart } from "../../src/charts/draw.ts";
import { narrowWidth, pageWidth } from "../../src/charts/drawing/style.ts";
import { notAvailable, type Value } from "../../src/figures/value.ts";
import { english } from "../../src/words/english/english.ts";
import { chartOf, type Made, years } from "./charts.ts";
import { dotsOf, funnelOf } from "./comparing.ts";
import { layoutFaults } from "./layout-faults.ts";

/** Whatever is set beside each other: no words run into others, nothing is drawn over words, and all is inside. */

const word = fc.constantFrom("Avon", "and", "Somerset", "offenders", "a", "Llŷn", "registered", "of");
const usual = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(" "));
/** Words without a place to break, and far more of them than there is room for. */
const odd = fc.oneof(
  fc.integer({ min: 20, max: 400 }).map((length) => "W".repeat(length)),
  usual(300),
  usual(40).map((words) => words.replaceAll(" ", "\u00A0")),
);
const phrase = (most: number) =>
  fc.oneof({ weight: 9, arbitrary: usual(most) }, { weight: 1, arbitrary: odd });
const rate = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 90, max: 260, noNaN: true }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 100, 150, 1e-9, 999_999_999) },
  { weight: 1, arbitrary: fc.double({ min: -50, max: 1e7, noNaN: true }) },
);
const limits = fc
  .tuple(fc.double({ min: 0, max: 40, noNaN: true }), fc.constantFrom(1, 1, 1, 1e6))
  .map(([half, times]) => half * times);
const width = fc.constantFrom(pageWidth, narrowWidth);

const anyDots = fc
  .array(
    fc.record({
      label: phrase(3),
      rate: fc.option(rate, { nil: undefined, freq: 8 }),
      half: fc.option(limits, { nil: undefined, freq: 8 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .chain((places) =>
    fc.record({
      places: fc.constant(places),
      cuts: fc.array(fc.record({ label: phrase(6), until: fc.nat(places.length) }), { maxLength: 4 }),
      own: fc.option(fc.nat(places.length - 1), { nil: undefined }),
      reference: fc.option(fc.record({ label: phrase(4), value: rate, half: limits }), { nil: undefined }),
      unit: phrase(9),
    }),
  )
  .map(({ places, cuts, own, reference, unit }): Made => {
    const ends = [...cuts].sort((a, b) => a.until - b.until);
    const groups = ends.map(({ label, until }, index) => ({
      label,
      points: [...places.keys()].slice(ends[index - 1]?.until ?? 0, until),
    }));
    const around = (value: number, half: number) => [value - half, value + half] as const;
    return dotsOf(
      places.map(({ label, rate: value, half }) => ({
        label,
        value,
        ...(value !== undefined && half !== undefined && { limits: around(value, half) }),
      })),
      {
        unit,
        groups,
        ...(own !== undefined && { own }),
        ...(reference && {
          reference: { ...reference, limits: around(reference.value, reference.half) },
        }),
      },
    );
  });

const level = (name: number) =>
  fc
    .array(
      fc.record({
        denominator: fc.integer({ min: 1, max: 5000 }),
        half: fc.double({ min: 0, max: 60, noNaN: true }),
      }),
      { maxLength: 12 },
    )
    .map((points) => ({
      level: name,
      points: points
        .sort((a, b) => a.denominator - b.denominator)
        .map(({ denominator, half }) => ({ denominator, lower: 25 - half, upper: 25 + half })),
    }));

const anyFunnel = fc
  .array(
    fc.record({ label: phrase(3), share: fc.integer({ min: 0, max: 100 }), denominator: fc.nat(3000) }),
    { minLength: 1, maxLength: 60 },
  )
  .chain((places) =>
    fc.record({
      places: fc.constant(
        places.map(({ label, share, denominator }) => ({
          label,
          denominator,
          numerator: Math.round((denominator * share) / 100),
        })),
      ),
      own: fc.option(fc.nat(places.length - 1), { nil: undefined }),
      reference: fc.option(fc.record({ label: phrase(4), value: fc.integer({ min: 0, max: 100 }) }), {
        nil: undefined,
      }),
      limits: fc.tuple(level(95), level(99.8)),
      unit: phrase(9),
    }),
  )
  .map(({ places, own, ...rest }): Made => {
    const { reference, ...others } = rest;
    return funnelOf(places, {
      ...others,
      ...(own !== undefined && { own }),
      ...(reference && { reference }),
    });
  });

const value: fc.Arbitrary<number | Value> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 60, max: 240 }) },
  { weight: 2, arbitrary: fc.constant(notAvailable) },
  { weight: 1, arbitrary: fc.constantFrom(0, 999_999_999) },
  { weight: 1, arbitrary: fc.constant<Value>({ kind: "approximate", text: "W".repeat(60) }) },
);

const anyMultiples = fc
  .integer({ min: 1, max: 25 })
  .chain((points) =>
    fc.record({
      points: fc.oneof(
        fc.constant(years(2000, points)),
        fc.array(phrase(5), { minLength: points, maxLength: points }),
      ),
      series: fc.dictionary(phrase(8), fc.array(value, { minLength: points, maxLength: points }), {
        minKeys: 1,
        maxKeys: 12,
      }),
      breaks: fc.array(fc.integer({ min: 1, max: Math.max(1, points - 1) }), {
        maxLength: points > 1 ? 3 : 0,
      }),
      unit: phrase(9),
    }),
  )
  .map(({ points, series, breaks, unit }): Made => {
    const marks = breaks.map((before) => ({ before, label: "A break" }));
    return chartOf("multiples", points, series, { unit, breaks: marks });
  });

test.each([
  ["dots", anyDots],
  ["funnels", anyFunnel],
  ["small multiples", anyMultiples],
] as const)("whatever %s hold, everything has a place of its own", (_kind, any) => {
  fc.assert(
    fc.property(any, width, ({ chart, document }, wide) => {
      expect(layoutFaults(drawChart(chart, document, undefined, english, wide))).toEqual([]);
    }),
    { numRuns: 120, seed: 20_320_331 },
  );
});
