import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawChart } from "../../src/charts/draw.ts";
import type { Drawing, Text } from "../../src/charts/drawing/drawing.ts";
import { categorical, mapInks, sequential } from "../../src/charts/drawing/palette.ts";
import { mapValueSize, narrowWidth, pageWidth } from "../../src/charts/drawing/style.ts";
import { mapClasses } from "../../src/charts/map/classes.ts";
import { holds, touches } from "../../src/charts/map/inside.ts";
import { mapOutline } from "../../src/charts/map/outline.ts";
import { roundBetween } from "../../src/charts/map/round-bounds.ts";
import type { PlotCell } from "../../src/charts/plot/plot.ts";
import { printNumber, roundNumber } from "../../src/figures/number.ts";
import { notAvailable } from "../../src/figures/value.ts";
import { english } from "../../src/words/english/english.ts";
import { printedFigure } from "../support/figures.ts";
import { cases } from "./cases.ts";
import { boundaries, chartOf, type Made, releaseLabel, withReference } from "./charts.ts";

const made = cases["map"]!;
const drawing = drawChart(made.chart, made.document, boundaries(), english);
const words = textsOf(drawing).map(({ text }) => text);

function textsOf({ operations }: Drawing): Text[] {
  return operations.filter((each) => each.type === "text");
}

describe("the map of England and Wales", () => {
  test("has all 42 areas, of which 5 are hatched, and London a second time", () => {
    const shapes = drawing.operations.filter((each) => each.type === "fill" && each.path.length > 5);
    expect(shapes).toHaveLength(43);
    const count = (colour: string) => shapes.filter((each) => each.colour === colour).length;
    expect(count("#FFFFFF")).toBe(5);
    expect(sequential.map(count).reduce((sum, each) => sum + each)).toBe(38);
  });

  test("carries the credit of its boundaries and the release's label", () => {
    expect(words.join(" ")).toContain(english.charts.map.credit);
    expect(words.join(" ")).not.toContain("Source");
    expect(words.at(-1)).toBe(releaseLabel);
  });

  test("says the bounds and the size of each class, and of what has no figure", () => {
    expect(words.slice(words.indexOf("80 and over"), words.indexOf("5 areas") + 1)).toEqual([
      "80 and over",
      "16 areas",
      "60 to under 80",
      "11 areas",
      "Under 60",
      "10 areas",
      "No figure",
      "5 areas",
    ]);
  });

  test("marks the class in which the nation would be, with its value", () => {
    const { chart, document } = cases["map with a reference"]!;
    const said = textsOf(drawChart(chart, document, boundaries(), english)).map(({ text }) => text);
    const at = said.indexOf("120 to under 140");
    expect(said.slice(at, at + 3)).toEqual(["120 to under 140", "11 areas", "England and Wales: 134 [p]"]);
  });

  test("says the nation's figure below its classes where that is no number", () => {
    const { chart, document } = withReference(made, "England and Wales", notAvailable);
    expect(textsOf(drawChart(chart, document, boundaries(), english)).map(({ text }) => text)).toContain(
      "England and Wales: [x]",
    );
  });

  test("shows no value without its sign, which stands once, behind the unit, where all carry it", () => {
    const slugs = ["suffolk", "norfolk", "essex"];
    const provisional = chartOf("map", slugs, { Rate: [11, 12, 13] }, { status: "provisional" });
    const said = ({ chart, document }: Made) =>
      textsOf(drawChart(chart, document, boundaries(), english)).map(({ text }) => text);
    expect(said(provisional)).toEqual(expect.arrayContaining(["Offenders [p]", "11", "12", "13"]));
    const { chart, document } = provisional;
    const figures = Object.entries(document.figures).map(([id, figure]) => {
      const status = id === "Rate/0" ? ("final" as const) : figure.status;
      return [id, { ...figure, status }] as const;
    });
    const mixed = Object.fromEntries(figures);
    const series = chart.series.map((each) => ({
      ...each,
      values: each.values.map((use) => printedFigure(mixed[use.figure]!, use.format.decimals)),
    }));
    const shown = said({ chart: { ...chart, series }, document: { figures: mixed } });
    expect(shown).toEqual(expect.arrayContaining(["Offenders", "11", "12 [p]", "13 [p]"]));
  });

  test("shows no inset of an area without a number, nor where the chart is not about it", () => {
    for (const made of [
      chartOf("map", ["suffolk", "london"], { Rate: [1, notAvailable] }),
      chartOf("map", ["suffolk", "norfolk"], { Rate: [1, 2] }),
    ]) {
      const said = textsOf(drawChart(made.chart, made.document, boundaries(), english));
      expect(said.map(({ text }) => text)).not.toContain("london");
    }
  });

  test("needs boundaries, and one for each point", () => {
    expect(() => drawChart(made.chart, made.document, undefined, english)).toThrow("without the boundaries");
    const elsewhere = chartOf("map", ["atlantis"], { Rate: [1] });
    expect(() => drawChart(elsewhere.chart, elsewhere.document, boundaries(), english)).toThrow("atlantis");
  });
});

describe.each([pageWidth, narrowWidth])("the values in a map %i points wide", (width) => {
  const { chart, document } = cases["map with a reference"]!;
  const map = boundaries();
  const outline = mapOutline(map, width);
  const values = textsOf(drawChart(chart, document, map, english, width)).filter(
    ({ size }) => size === mapValueSize,
  );
  const boxOf = ({ x, y, width: wide, size }: Text) => ({
    x,
    y: y - size * 0.68,
    width: wide,
    height: size * 0.68,
  });

  test("lie inside the shape of their own area", () => {
    expect(values.length).toBeGreaterThan(width === pageWidth ? 30 : 10);
    for (const value of values) {
      const inside = [...outline.areas, ...outline.insets].filter(([, { rings }]) =>
        holds(rings, boxOf(value)),
      );
      expect(inside.map(([slug]) => printedOf(slug))).toEqual([value.text]);
    }
  });

  test("keep a contrast of 4.5 to 1 against their area", () => {
    for (const colour of sequential) expect(contrast(colour, mapInks[colour]!)).toBeGreaterThan(4.5);
  });

  test("an inset lies in the sea, inside the picture", () => {
    const [inset] = outline.insets.values();
    const { frame } = inset!;
    expect([...outline.areas.values()].some(({ rings }) => touches(rings, frame))).toBe(false);
    expect(frame.x + frame.width).toBeLessThanOrEqual(width);
    expect(frame.y + frame.height).toBeLessThanOrEqual(outline.height);
  });

  function printedOf(slug: string): string {
    return chart.series[0]!.values[chart.points.findIndex(({ id }) => id === slug)]!.value;
  }
});

describe("the classes of a map", () => {
  const classes = (...values: (number | undefined)[]) =>
    mapClasses(
      values.map((value) => ({ value, rounded: value, text: String(value), plain: String(value) })),
    ).map(({ from, to, cells, colour }) => [from, to, cells.length, colour]);
  const [dark, middle, light] = sequential;

  test("lie between round numbers, from the greatest values to the least", () => {
    expect(classes(11, 12, undefined, 19, 21, 28, 34)).toEqual([
      [25, undefined, 2, dark],
      [15, 25, 2, middle],
      [undefined, 15, 2, light],
    ]);
    const even = Array.from({ length: 40 }, (_, index) => 101 + 2 * index);
    expect(classes(...even)).toEqual([
      [160, undefined, 10, sequential[0]],
      [140, 160, 10, sequential[1]],
      [120, 140, 10, sequential[2]],
      [undefined, 120, 10, sequential[3]],
    ]);
  });

  test("do not part values that print alike, and become fewer rather than empty", () => {
    expect(classes(1, 1, 1, 1, 5, 6)).toEqual([
      [6, undefined, 1, dark],
      [5, 6, 1, middle],
      [undefined, 5, 4, light],
    ]);
    expect(classes(3, 3)).toEqual([[undefined, undefined, 2, dark]]);
    expect(classes(undefined)).toEqual([]);
  });

  test("whatever the values, every area is in exactly one class whose round bounds hold what is printed", () => {
    const decimals = fc.integer({ min: 0, max: 2 });
    const values = fc.oneof(
      fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 42 }),
      fc.array(
        fc.integer({ min: 9_000, max: 30_000 }).map((each) => each / 100),
        { minLength: 1, maxLength: 42 },
      ),
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 42 }),
      fc.array(
        fc.integer({ min: -500, max: 500 }).map((each) => each / 7),
        { minLength: 1, maxLength: 42 },
      ),
    );
    fc.assert(
      fc.property(values, decimals, (all, places) => {
        const cells = all.map((value) => {
          const plain = printNumber(value, places);
          return { value, rounded: roundNumber(value, places), text: plain, plain };
        });
        const made = mapClasses(cells);
        expect(made.length).toBeLessThanOrEqual(5);
        expect(made.flatMap((each) => each.cells).toSorted(byPlace(cells))).toEqual(cells);
        made.forEach(({ from, to, cells: own }, index) => {
          expect(own.length).toBeGreaterThan(0);
          expect(to).toBe(made[index - 1]?.from);
          for (const { plain } of own) {
            const printed = Number(plain.replaceAll(",", "").replace("\u2212", "-"));
            if (from !== undefined) expect(printed).toBeGreaterThanOrEqual(from);
            if (to !== undefined) expect(printed).toBeLessThan(to);
          }
          // No bound is finer than what is printed.
          if (from !== undefined) expect(roundNumber(from, places)).toBe(from);
        });
      }),
      { numRuns: 400, seed: 20_320_331 },
    );
  });

  test("a bound is the roundest number between two values", () => {
    expect(roundBetween(127, 151)).toEqual({ bound: 150, step: 50 });
    expect(roundBetween(127, 149)).toEqual({ bound: 140, step: 20 });
    expect(roundBetween(127, 139)).toEqual({ bound: 130, step: 10 });
    expect(roundBetween(141, 147)).toEqual({ bound: 145, step: 5 });
    expect(roundBetween(0.2, 0.3)).toEqual({ bound: 0.3, step: 0.1 });
    expect(roundBetween(-3, 4)).toMatchObject({ bound: 0 });
    expect(roundBetween(9_400, 10_300)).toEqual({ bound: 10_000, step: 10_000 });
  });

  test("four to five classes hold about as many areas each where values differ", () => {
    const rates = fc.uniqueArray(fc.integer({ min: 1000, max: 2500 }), { minLength: 36, maxLength: 42 });
    fc.assert(
      fc.property(rates, (values) => {
        const sizes = mapClasses(values.map((value) => ({ value, rounded: value, text: "", plain: "" }))).map(
          ({ cells }) => cells.length,
        );
        expect(sizes.length).toBeGreaterThanOrEqual(3);
        const share = values.length / sizes.length;
        expect(Math.max(...sizes)).toBeLessThanOrEqual(share * 1.35);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(share * 0.65);
      }),
      { numRuns: 200, seed: 20_320_331 },
    );
  });
});

function byPlace(cells: readonly PlotCell[]) {
  return (a: PlotCell, b: PlotCell) => cells.indexOf(a) - cells.indexOf(b);
}

test("colours of neighbouring series and classes keep apart in grey", () => {
  const series = categorical.slice(0, 4);
  series.slice(1).forEach((colour, index) => {
    expect(contrast(colour, series[index]!)).toBeGreaterThan(2.9);
  });
  sequential.slice(1).forEach((colour, index) => {
    expect(contrast(colour, sequential[index]!)).toBeGreaterThan(1.25);
  });
});

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
