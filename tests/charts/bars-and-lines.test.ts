import { describe, expect, test } from "vitest";
import { drawChart } from "../../src/charts/draw.ts";
import type { Drawing, Text } from "../../src/charts/drawing/drawing.ts";
import { grid, twoSeries } from "../../src/charts/drawing/palette.ts";
import { boundsOf } from "../../src/charts/drawing/rectangle.ts";
import { narrowWidth, pageWidth, seriesStyles } from "../../src/charts/drawing/style.ts";
import { valueAxis } from "../../src/charts/plot/value-axis.ts";
import { given } from "../../src/figures/note.ts";
import { notApplicable, notAvailable, notCollected, type Value } from "../../src/figures/value.ts";
import { english } from "../../src/words/english/english.ts";
import { cases } from "./cases.ts";
import { chartOf, type Made, years } from "./charts.ts";

const draw = ({ chart, document }: Made) => drawChart(chart, document, undefined, english);
const words = (drawing: Drawing) =>
  drawing.operations.flatMap((each) => (each.type === "text" ? [each.text] : []));
const fills = (drawing: Drawing, colour: string) =>
  drawing.operations
    .filter((operation) => operation.type === "fill" && operation.colour === colour)
    .map((operation) => boundsOf(operation.type === "text" ? [] : operation.path));
const blue = twoSeries[0];

/** The two ends of every piece of a series' line. */
function pieces(drawing: Drawing, colour: string): (readonly [number, number])[] {
  return drawing.operations.flatMap((operation) =>
    operation.type === "stroke" && operation.colour === colour && operation.width === 2.5
      ? [[operation.path[0]![1] as number, operation.path.at(-1)![1] as number] as const]
      : [],
  );
}

const notNumbers: readonly Value[] = [
  notAvailable,
  notCollected,
  notApplicable,
  { kind: "approximate", text: "about 5" },
  { kind: "not-comparable", reason: given("A break.") },
  { kind: "interval", lower: 1, upper: 2, level: 95 },
];

describe("bars", () => {
  test("lengths are in proportion to the values, from one line at zero", () => {
    const upright = fills(draw(chartOf("bars", ["a", "b", "c"], { n: [1000, 500, 50] })), blue);
    const heights = upright.map(({ height }) => height);
    expect(heights[1]! / heights[0]!).toBeCloseTo(0.5, 2);
    expect(heights[2]! / heights[0]!).toBeCloseTo(0.05, 2);
    expect(new Set(upright.map(({ y, height }) => Math.round(y + height))).size).toBe(1);
    const lying = fills(draw(cases["bars, all areas"]!), blue);
    expect(lying).toHaveLength(37);
    expect(new Set(lying.map(({ x }) => x)).size).toBe(1);
  });

  test.each(notNumbers)("$kind has no bar, not even one of no height, and its sign in its place", (value) => {
    const drawing = draw(chartOf("bars", ["a", "b"], { n: [7, value] }));
    expect(fills(drawing, blue)).toHaveLength(1);
    const shown = words(drawing).join(" ");
    expect(shown).toMatch(/\[x1?\]|\[z\]|\[b\]|about 5|1 to 2/);
  });

  test("a true zero says 0, so that it is not taken for a gap", () => {
    expect(
      words(draw(chartOf("bars", ["a", "b"], { n: [7, 0] }))).filter((text) => text === "0"),
    ).toHaveLength(2);
  });

  test("negative changes go down from zero", () => {
    const bars = fills(draw(cases["bars, few changes"]!), blue);
    expect(bars).toHaveLength(3);
    // Both begin at the edges of the line at zero, which is a point wide.
    expect(bars[1]!.y - (bars[0]!.y + bars[0]!.height)).toBe(1);
  });

  test("a change in per cent is drawn in per cent, and has a gap on a small base", () => {
    const change = (from: number, to: number): Value => ({ kind: "change", from, to });
    const { chart, document } = chartOf("bars", ["a", "b", "c"], {
      n: [change(100, 150), change(200, 250), change(10, 20)],
    });
    const percent = {
      ...chart,
      series: chart.series.map((each) => ({
        ...each,
        values: each.values.map((use) => ({ ...use, format: { decimals: 0, change: "percent" as const } })),
      })),
    };
    const heights = fills(drawChart(percent, document, undefined, english), blue).map(({ height }) => height);
    expect(heights).toHaveLength(2);
    expect(heights[1]! / heights[0]!).toBeCloseTo(0.5, 1);
  });

  test("series are named: by a key, or at their bars where there is one point", () => {
    expect(words(draw(cases["bars, two series"]!))).toEqual(
      expect.arrayContaining(["Level 1", "Levels 2 and 3"]),
    );
    const one = draw(cases["bars, one point"]!);
    expect(words(one)).toContain("Breaches of licence");
    expect(fills(one, twoSeries[1])).toEqual([]);
  });
});

describe("lines", () => {
  const gap = chartOf("lines", years(2027, 5), { a: [4, 5, notAvailable, 6, 7], b: [1, 1, 1, 1, 1] });

  test("a gap interrupts its own line only", () => {
    const drawing = draw(gap);
    // The last of each is the sample beside the name.
    expect(pieces(drawing, twoSeries[0])).toHaveLength(3);
    expect(pieces(drawing, twoSeries[1])).toHaveLength(2);
  });

  test.each(notNumbers)("$kind has no marker and is not drawn as zero", (value) => {
    const drawing = draw(chartOf("lines", years(2027, 3), { a: [4, value, 6] }));
    expect(pieces(drawing, blue)).toHaveLength(0);
    expect(fills(drawing, blue)).toHaveLength(2);
  });

  test("a break interrupts every line, and its dashed rule stands between the two points", () => {
    const drawing = draw(cases["lines, two series"]!);
    const rules = drawing.operations.flatMap((operation) =>
      operation.type === "stroke" && operation.dash.join() === "4,3" ? [operation.path[0]![1] as number] : [],
    );
    expect(rules).toHaveLength(1);
    for (const colour of twoSeries) {
      const through = pieces(drawing, colour).filter(([from, to]) => from < rules[0]! && to > rules[0]!);
      expect(through).toEqual([]);
    }
    expect(words(drawing)).toContain("New counting rules");
  });

  test("series differ by colour, by dash and by marker", () => {
    const styles = seriesStyles(4);
    for (const property of ["colour", "dash", "marker"] as const) {
      expect(new Set(styles.map((style) => String(style[property]))).size).toBe(4);
    }
  });

  test("the first and the last year are always named, however many there are", () => {
    for (const howMany of [2, 5, 6, 8, 9, 20, 33]) {
      for (const width of [pageWidth, narrowWidth]) {
        const labels = years(2000, howMany);
        const { chart, document } = chartOf("lines", labels, { a: labels.map((_, index) => index) });
        const drawing = drawChart(chart, document, undefined, english, width);
        expect(words(drawing)).toEqual(expect.arrayContaining([labels[0], labels.at(-1)]));
      }
    }
  });

  test("every line prints its last value, also one that ends before the others", () => {
    const labels = years(2020, 12);
    const long = labels.map((_, index) => 5000 + 111 * index);
    const ended = labels.map((_, index) => (index < 7 ? 2000 + 13 * index : notAvailable));
    for (const width of [pageWidth, narrowWidth]) {
      const { chart, document } = chartOf("lines", labels, { long, ended });
      const drawing = drawChart(chart, document, undefined, english, width);
      expect(words(drawing)).toEqual(expect.arrayContaining(["6,221", "2,078"]));
      const alone = chartOf("lines", labels, { long });
      const said = words(drawChart(alone.chart, alone.document, undefined, english, width));
      expect(said).toEqual(expect.arrayContaining(["5,000", "6,221"]));
    }
  });

  test("names stand beside lines on a page, and above them where it is narrow", () => {
    const { chart, document } = cases["lines, two series"]!;
    const placeOf = (width: number) =>
      drawChart(chart, document, undefined, english, width).operations.find(
        (each) => each.type === "text" && each.text === "Category 2",
      ) as Text;
    expect(placeOf(pageWidth).x).toBeGreaterThan(pageWidth * 0.7);
    expect(placeOf(narrowWidth).y).toBeLessThan(20);
  });
});

describe("the value axis", () => {
  test.each([
    [[830, 183, 2], true, ["0", "250", "500", "750", "1,000"]],
    [[0.31, 0.1], false, ["0.0", "0.1", "0.2", "0.3", "0.4"]],
    [[2, 1], true, ["0", "1", "2"]],
    [[0, 0], true, ["0", "1"]],
    [[-32, 32], true, ["−40", "−20", "0", "20", "40"]],
    [[85_100], true, ["0", "25,000", "50,000", "75,000", "100,000"]],
  ])("of %j", (values, whole, labels) => {
    expect(valueAxis(values, whole).ticks.map(({ label }) => label)).toEqual(labels);
  });

  test("holds zero and every value in at most five steps, whatever the values", () => {
    for (let n = 1; n < 3_000_000; n = Math.ceil(n * 1.37)) {
      for (const values of [[n], [-n], [n, -n / 7], [n / 1000]]) {
        const { min, max, ticks } = valueAxis(values, false);
        expect(min).toBeLessThanOrEqual(Math.min(0, ...values));
        expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values) * (1 - 1e-9));
        expect(ticks.map(({ value }) => value)).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }
    }
  });

  test("has few grid lines, all light", () => {
    const lines = draw(cases["lines, twenty years"]!).operations.filter(
      (operation) => operation.type === "stroke" && operation.colour === grid,
    );
    expect(lines.length).toBeLessThanOrEqual(6);
  });
});
