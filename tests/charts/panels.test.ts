import { describe, expect, test } from "vitest";
import { drawChart } from "../../src/charts/draw.ts";
import type { Drawing } from "../../src/charts/drawing/drawing.ts";
import { context, focus } from "../../src/charts/drawing/palette.ts";
import { boundsOf } from "../../src/charts/drawing/rectangle.ts";
import { narrowWidth, pageWidth } from "../../src/charts/drawing/style.ts";
import { notAvailable, notCollected, type Value } from "../../src/figures/value.ts";
import { english } from "../../src/words/english/english.ts";
import { chartOf, type Made, years } from "./charts.ts";
import { layoutFaults, textsIn, wordsIn } from "./layout-faults.ts";

const draw = ({ chart, document }: Made, width = pageWidth) =>
  drawChart(chart, document, undefined, english, width);
const index = (numerator: number): Value => ({ kind: "rate", numerator, denominator: 1000, base: 100 });
const unit = "index, 2022/23 = 100";

/** The pieces of lines in the colour of the series, each as the places that it joins. */
function pieces(drawing: Drawing) {
  return drawing.operations.flatMap((each) =>
    each.type === "stroke" && each.colour === focus
      ? [each.path.map((segment) => ({ x: segment[1] as number, y: segment[2] as number }))]
      : [],
  );
}

function dots(drawing: Drawing) {
  return drawing.operations.flatMap((each) => {
    if (each.type !== "fill" || each.colour !== focus) return [];
    const { x, y, width, height } = boundsOf(each.path);
    return [{ x: x + width / 2, y: y + height / 2 }];
  });
}

/** The lines at 100, from the top. */
function bases(drawing: Drawing) {
  return drawing.operations
    .flatMap((each) => (each.type === "stroke" && each.colour === context ? [boundsOf(each.path)] : []))
    .sort((a, b) => a.y - b.y || a.x - b.x);
}

const two = chartOf(
  "multiples",
  years(2022, 5),
  {
    Rising: [index(1000), index(1100), index(1200), index(1400), index(1500)],
    Broken: [index(1000), index(980), notAvailable, index(900), index(880)],
  },
  { unit, breaks: [{ before: 4, label: "New rules", series: [1] }] },
);

describe("small multiples", () => {
  test.each([pageWidth, narrowWidth])("have everything in its place at a width of %d", (width) => {
    const drawing = draw(two, width);
    expect(layoutFaults(drawing)).toEqual([]);
    expect(drawing.width).toBe(width);
    expect(Math.min(...textsIn(drawing).map(({ size }) => size))).toBeGreaterThanOrEqual(13);
  });

  test("have all panels on one scale, with the same line at 100", () => {
    const drawing = draw(two);
    const [left, right] = bases(drawing);
    expect(left!.y).toBe(right!.y);
    const [rising, broken] = pieces(drawing);
    const perPoint = (left!.y - rising!.at(-1)!.y) / 50;
    expect(perPoint).toBeGreaterThan(0.5);
    for (const [place, value] of [0, 10, 20, 40, 50].entries()) {
      expect(left!.y - rising![place]!.y).toBeCloseTo(perPoint * value, 1);
    }
    expect(broken![1]!.y - right!.y).toBeCloseTo(perPoint * 2, 1);
    expect(new Set(rising!.slice(1).map(({ x }, place) => Math.round(x - rising![place]!.x))).size).toBe(1);
  });

  test("name each panel in bold, with its first and last value and year", () => {
    const drawing = draw(two);
    const bold = textsIn(drawing).filter(({ weight }) => weight === "bold");
    expect(bold.map(({ text }) => text)).toEqual(["Rising", "Broken"]);
    expect(wordsIn(drawing)).toEqual(expect.arrayContaining(["150", "88"]));
    expect(wordsIn(drawing).filter((text) => text === "2022/23")).toHaveLength(2);
    expect(wordsIn(drawing).filter((text) => text === "2026/27")).toHaveLength(2);
    expect(wordsIn(drawing)).toContain("Index, 2022/23 = 100");
  });

  test("leave gaps open, and interrupt at a break only the line that it is of", () => {
    const drawing = draw(two);
    const lengths = pieces(drawing).map((piece) => piece.length);
    // Of the broken line the first two points are joined, and the others stand alone.
    expect(lengths).toEqual([5, 2]);
    const rules = drawing.operations.flatMap((each) =>
      each.type === "stroke" && each.dash.length > 0 ? [boundsOf(each.path)] : [],
    );
    expect(rules).toHaveLength(1);
    const alone = dots(drawing)
      .filter(({ x }) => x > bases(drawing)[1]!.x)
      .map(({ x }) => x)
      .sort((a, b) => a - b);
    expect(alone.length).toBeGreaterThanOrEqual(3);
    expect(rules[0]!.x).toBeGreaterThan(alone.at(-3)!);
    expect(rules[0]!.x).toBeLessThan(alone.at(-1)!);
  });

  test("say of a panel without figures that it has none", () => {
    const drawing = draw(
      chartOf(
        "multiples",
        years(2022, 3),
        { One: [index(1000), index(1), index(7)], Two: [notCollected, notCollected, notAvailable] },
        { unit },
      ),
    );
    expect(wordsIn(drawing)).toContain("Two: no figures");
    expect(layoutFaults(drawing)).toEqual([]);
  });

  test("stand three beside each other on a page, two on a phone, and four in two rows", () => {
    const columns = (howMany: number, width: number) => {
      const values = Object.fromEntries(
        Array.from({ length: howMany }, (_, place) => [`Series ${place}`, [index(1000), index(1200)]]),
      );
      const drawing = draw(chartOf("multiples", years(2022, 2), values, { unit }), width);
      expect(layoutFaults(drawing)).toEqual([]);
      return new Set(bases(drawing).map(({ x }) => x)).size;
    };
    expect([1, 2, 3, 4, 5, 12].map((howMany) => columns(howMany, pageWidth))).toEqual([1, 2, 3, 2, 3, 3]);
    expect([1, 2, 3, 12].map((howMany) => columns(howMany, narrowWidth))).toEqual([1, 2, 2, 2]);
  });

  test("of one year are a dot each, with its value", () => {
    const drawing = draw(chartOf("multiples", ["2022/23"], { One: [index(1230)] }, { unit }));
    expect(dots(drawing)).toHaveLength(1);
    expect(wordsIn(drawing)).toContain("123");
    expect(wordsIn(drawing).filter((text) => text === "2022/23")).toHaveLength(1);
  });

  test("of more than twelve series are refused", () => {
    const values = Object.fromEntries(Array.from({ length: 13 }, (_, place) => [`${place}`, [index(1)]]));
    expect(() => draw(chartOf("multiples", ["2022/23"], values))).toThrow("13 series");
  });
});
