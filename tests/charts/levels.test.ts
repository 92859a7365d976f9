import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawChart } from "../../src/charts/draw.ts";
import type { Drawing } from "../../src/charts/drawing/drawing.ts";
import { categorical, twoSeries } from "../../src/charts/drawing/palette.ts";
import { boundsOf } from "../../src/charts/drawing/rectangle.ts";
import { narrowWidth, pageWidth } from "../../src/charts/drawing/style.ts";
import { mostTimesApart, partedByLevel } from "../../src/charts/plot/levels.ts";
import { numbersIn, type Plot, plotOf } from "../../src/charts/plot/plot.ts";
import { notApplicable, notAvailable } from "../../src/figures/value.ts";
import { english } from "../../src/words/english/english.ts";
import { chartOf, type Made, years } from "./charts.ts";

/** The levels of the nation as they may be published: what is managed at Level 3 is a four-hundredth of Level 1. */
const levels = chartOf("bars", ["Category 1", "Category 2", "Category 3"], {
  "Level 1": [79_660, 26_347, notApplicable],
  "Level 2": [1040, 714, 229],
  "Level 3": [170, 114, 58],
});
const categories = chartOf(
  "lines",
  years(2027, 5),
  { "Category 2": [25_059, 25_600, 26_112, 26_570, 27_175], "Category 3": [290, 297, 294, 285, 287] },
  { breaks: [{ before: 2, label: "Counted anew", series: [1] }] },
);

const plotted = ({ chart, document }: Made, width = pageWidth) => plotOf(chart, document, english, width);
const draw = ({ chart, document }: Made, width = pageWidth) =>
  drawChart(chart, document, undefined, english, width);
const words = (drawing: Drawing) =>
  drawing.operations.flatMap((each) => (each.type === "text" ? [each.text] : []));
const fills = (drawing: Drawing, colour: string) =>
  drawing.operations.flatMap((each) =>
    each.type === "fill" && each.colour === colour ? [boundsOf(each.path)] : [],
  );
const labels = (plots: readonly Plot[] | undefined) =>
  plots?.map(({ series }) => series.map(({ label }) => label));

describe("what lies too far apart in size for one scale is drawn on two", () => {
  test("at the widest gap between series, which keep their order and their looks", () => {
    const parts = partedByLevel(plotted(levels));
    expect(labels(parts)).toEqual([["Level 1"], ["Level 2", "Level 3"]]);
    expect(parts!.flatMap(({ series }) => series.map(({ style }) => style.colour))).toEqual(
      categorical.slice(0, 3),
    );
    const turned = chartOf("bars", ["a", "b"], { small: [1, 2], large: [1000, 900] });
    expect(labels(partedByLevel(plotted(turned)))).toEqual([["small"], ["large"]]);
  });

  test("exactly where one is more than so many times as large as another", () => {
    const of = (large: number) => chartOf("bars", ["a"], { small: [10], large: [large] });
    expect(partedByLevel(plotted(of(10 * mostTimesApart)))).toBeUndefined();
    expect(partedByLevel(plotted(of(10 * mostTimesApart + 1)))).toBeDefined();
  });

  test("a break stays with the lines that it interrupts", () => {
    expect(
      partedByLevel(plotted(categories))!.map(({ breaks }) => breaks.map(({ series }) => series)),
    ).toEqual([[], [[0]]]);
  });

  test("what has no number, or is nothing, goes with the small", () => {
    const sparse = chartOf("bars", ["a", "b"], {
      large: [1000, 900],
      none: [notAvailable, notAvailable],
      nothing: [0, 0],
      small: [2, 3],
    });
    expect(labels(partedByLevel(plotted(sparse)))).toEqual([["large"], ["none", "nothing", "small"]]);
    const zero = chartOf("bars", ["a"], { large: [1000], nothing: [0], none: [notAvailable] });
    expect(partedByLevel(plotted(zero))).toBeUndefined();
  });

  test("never what goes below zero, and no bar is left alone on a scale of its own", () => {
    const change = { kind: "change" as const, from: 9, to: 2 };
    expect(partedByLevel(plotted(chartOf("bars", ["a"], { up: [1000], down: [change] })))).toBeUndefined();
    const of = (...values: number[]) =>
      chartOf("bars", ["a", "b", "c", "d"].slice(0, values.length), { n: values });
    expect(partedByLevel(plotted(of(900, 800, 700, 2)))).toBeUndefined();
    expect(partedByLevel(plotted(of(900, 2)))).toBeUndefined();
    const both = partedByLevel(plotted(of(900, 800, 3, 2)));
    expect(both!.map(({ points }) => points.map(({ label }) => label))).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  test("whatever the figures, none is lost and none is shown twice", () => {
    const cell = fc.oneof(fc.nat(90_000), fc.nat(9), fc.constant(notAvailable));
    const made = fc
      .record({ points: fc.integer({ min: 1, max: 6 }), series: fc.integer({ min: 1, max: 4 }) })
      .chain(({ points, series }) =>
        fc.array(fc.array(cell, { minLength: points, maxLength: points }), {
          minLength: series,
          maxLength: series,
        }),
      );
    fc.assert(
      fc.property(made, fc.constantFrom("bars" as const, "lines" as const), (values, kind) => {
        const named = Object.fromEntries(values.map((each, index) => [`s${index}`, each]));
        const points = values[0]!.map((_, index) => `p${index}`);
        const plot = plotted(chartOf(kind, points, named));
        const parts = partedByLevel(plot);
        if (!parts) return;
        const sorted = (plots: readonly Plot[]) => plots.flatMap(numbersIn).sort((a, b) => a - b);
        expect(sorted(parts)).toEqual(sorted([plot]));
        const sizes = parts.map((part) => Math.max(...numbersIn(part)));
        expect(Math.max(...sizes)).toBeGreaterThan(Math.min(...sizes));
      }),
      { numRuns: 300, seed: 20_320_331 },
    );
  });
});

describe.each([pageWidth, narrowWidth])("two panels in a picture %i points wide", (width) => {
  test("say that their scales differ, have the unit twice and the label once", () => {
    for (const made of [levels, categories]) {
      const said = words(draw(made, width));
      expect(said.join(" ").startsWith(english.charts.ownScales)).toBe(true);
      expect(said.filter((each) => each === "Offenders")).toHaveLength(2);
      expect(said.join(" ").split("Illustrative figures")).toHaveLength(2);
    }
  });

  test("have axes from zero, each up to its own greatest", () => {
    const said = words(draw(categories, width));
    expect(said.filter((each) => each === "0")).toHaveLength(2);
    expect(said).toEqual(expect.arrayContaining(["30,000", "300"]));
  });

  test("let bars be seen that are a hundredth of others, in proportion among themselves", () => {
    const drawing = draw(levels, width);
    // The key's swatch comes last.
    const bars = fills(drawing, categorical[2]).slice(0, -1);
    const [one, two] = fills(drawing, categorical[1]).slice(0, -1);
    const along = (bar: { width: number; height: number }) =>
      Math.abs(bars[0]!.width - bars[1]!.width) > 1 ? bar.width : bar.height;
    expect(along(bars[0]!)).toBeGreaterThan(8);
    expect(along(bars[0]!) / along(one!)).toBeCloseTo(170 / 1040, 1);
    expect(along(two!) / along(one!)).toBeCloseTo(714 / 1040, 1);
  });

  test("stand side by side, level with each other, where there is room, and else one below the other", () => {
    const drawing = draw(categories, width);
    const last = (colour: string) => fills(drawing, colour).at(-1)!;
    const [left, right] = [last(twoSeries[0]), last(twoSeries[1])];
    const zeros = drawing.operations.flatMap((each) =>
      each.type === "text" && each.text === "0" ? [each.y] : [],
    );
    if (width === pageWidth) {
      expect(left.x).toBeLessThan(width / 2);
      expect(right.x).toBeGreaterThan(width / 2);
      expect(zeros[0]).toBe(zeros[1]);
    } else {
      expect(Math.abs(left.x - right.x)).toBeLessThan(40);
      expect(zeros[1]! - zeros[0]!).toBeGreaterThan(100);
    }
  });

  test("print the last value of each line", () => {
    expect(words(draw(categories, width))).toEqual(expect.arrayContaining(["27,175", "287"]));
  });
});
