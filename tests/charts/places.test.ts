import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { limitsAt, within } from "../../src/charts/areas/funnel-limits.ts";
import { reach } from "../../src/charts/areas/reach.ts";
import { context, others, tint } from "../../src/charts/drawing/palette.ts";
import { fewLines } from "../../src/charts/plot/labels.ts";
import { positionAxis } from "../../src/charts/plot/position-axis.ts";
import { runsOf } from "../../src/charts/plot/runs.ts";
import { lineWidth } from "../../src/typography/wrap.ts";

describe("an axis of places", () => {
  const labels = (values: readonly number[], whole = false) =>
    positionAxis(values, whole).ticks.map(({ label }) => label);

  test.each([
    [
      [150, 230],
      ["150", "175", "200", "225"],
    ],
    [
      [0.31, 0.64],
      ["0.4", "0.5", "0.6"],
    ],
    [
      [12, 13],
      ["12.0", "12.5", "13.0"],
    ],
    [
      [-3, 4],
      ["−2.5", "0.0", "2.5"],
    ],
    [
      [5, 5],
      ["4.75", "5.00", "5.25"],
    ],
    [
      [0, 0],
      ["0.0", "0.5", "1.0"],
    ],
  ])("of %j has round ticks inside it", (values, expected) => {
    expect(labels(values)).toEqual(expected);
  });

  test("of counts has no ticks between whole numbers", () => {
    expect(labels([7, 7], true)).toEqual(["6", "7", "8"]);
    expect(labels([0, 0], true)).toEqual(["0", "1", "2", "3"]);
  });

  test("holds all values with room at both ends, and three to five ticks, whatever the values", () => {
    const value = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 500 }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), fc.boolean(), (given, whole) => {
        const values = whole ? given.map(Math.round) : given;
        const { min, max, ticks } = positionAxis(values, whole);
        const [least, greatest] = [Math.min(...values), Math.max(...values)];
        expect(min).toBeLessThan(max);
        expect(max).toBeGreaterThan(greatest);
        if (least >= 0) expect(min).toBeGreaterThanOrEqual(0);
        expect(min === 0 || min < least).toBe(true);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(5);
        for (const tick of ticks) {
          expect(tick.value).toBeGreaterThanOrEqual(min - 1e-6 * (max - min));
          expect(tick.value).toBeLessThanOrEqual(max + 1e-6 * (max - min));
          if (whole) expect(Number.isInteger(tick.value)).toBe(true);
        }
        expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
      }),
      { numRuns: 500, seed: 20_320_331 },
    );
  });

  test("has fewer ticks where their labels have no room, and at least one", () => {
    const few = positionAxis([150, 230], false, (ticks) => ticks.length <= 2);
    expect(few.ticks.map(({ label }) => label)).toEqual(["150", "200"]);
    expect(positionAxis([150, 230], false, () => false).ticks).toHaveLength(1);
  });
});

describe("the points of a line", () => {
  test("are joined up to a gap and up to a break", () => {
    expect(runsOf([1, 2, undefined, 4, 5, 6], [5])).toEqual([[0, 1], [3, 4], [5]]);
    expect(runsOf([undefined, undefined], [1])).toEqual([]);
    expect(runsOf([], [])).toEqual([]);
    expect(runsOf([1, undefined, 3], [2])).toEqual([[0], [2]]);
  });
});

describe("limits", () => {
  const level = {
    level: 95,
    points: [
      { denominator: 10, lower: 5, upper: 45 },
      { denominator: 20, lower: 15, upper: 35 },
      { denominator: 20, lower: 15, upper: 35 },
      { denominator: 60, lower: 20, upper: 30 },
    ],
  };

  test("are those given at a denominator, and between two in a straight line", () => {
    expect(limitsAt(level, 20)).toEqual({ lower: 15, upper: 35 });
    expect(limitsAt(level, 15)).toEqual({ lower: 10, upper: 40 });
    expect(limitsAt(level, 40)).toEqual({ lower: 17.5, upper: 32.5 });
    expect(limitsAt(level, 1)).toMatchObject({ lower: 5, upper: 45 });
    expect(limitsAt(level, 99)).toMatchObject({ lower: 20, upper: 30 });
    expect(limitsAt({ level: 95, points: [] }, 20)).toBeUndefined();
  });

  test("of a funnel are cut off where they leave the plot", () => {
    const line = [
      [0, 0],
      [10, 20],
      [20, 0],
      [30, 5],
    ] as const;
    expect(within(line, 0, 10)).toEqual([
      [
        [0, 0],
        [5, 10],
      ],
      [
        [15, 10],
        [20, 0],
        [30, 5],
      ],
    ]);
    expect(within(line, 50, 60)).toEqual([]);
    expect(within([[1, 1]], 0, 10)).toEqual([]);
  });

  test("of areas are drawn as far as they go, unless one goes far beyond all others", () => {
    const pairs = [10, 12, 14].map((value) => ({ value, limits: { lower: value - 1, upper: value + 1 } }));
    expect(reach([10, 12, 14], pairs)).toEqual({ lower: 9, upper: 15 });
    const far = { value: 12, limits: { lower: -1000, upper: 1000 } };
    expect(reach([10, 12, 14], [...pairs, far])).toEqual({ lower: 6, upper: 18 });
    expect(reach([10, 10], [{ value: 10, limits: { lower: 4, upper: 16 } }])).toEqual({
      lower: 4,
      upper: 16,
    });
    expect(reach([10], [])).toEqual({ lower: 10, upper: 10 });
  });
});

describe("a name that has no room", () => {
  test("is cut off behind a whole word", () => {
    expect(fewLines("Avon and Somerset Constabulary", 120, 14, 1)).toEqual(["Avon and…"]);
    expect(fewLines("Avon and Somerset", 200, 14, 1)).toEqual(["Avon and Somerset"]);
  });

  test("is cut inside its only word, and has room in every line", () => {
    const [line, ...others] = fewLines("W".repeat(400), 100, 14, 1, "bold");
    expect(others).toEqual([]);
    expect(line!.endsWith("…")).toBe(true);
    expect(lineWidth(line!, 14, "bold")).toBeLessThanOrEqual(100);
  });
});

test("dots have a contrast of 3 to 1 against the ground and against that of the row picked out", () => {
  for (const ground of ["#FFFFFF", tint]) expect(contrast(others, ground)).toBeGreaterThanOrEqual(3);
  expect(contrast(context, "#FFFFFF")).toBeLessThan(3);
});

/** The ratio of WCAG 2.2, success criterion 1.4.11. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
