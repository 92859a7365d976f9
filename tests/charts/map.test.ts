import { describe, expect, test } from "vitest";
import { drawChart } from "../../src/charts/draw.ts";
import { categorical, sequential } from "../../src/charts/drawing/palette.ts";
import { mapClasses } from "../../src/charts/map/classes.ts";
import { english } from "../../src/words/english/english.ts";
import { cases } from "./cases.ts";
import { boundaries, chartOf, releaseLabel } from "./charts.ts";

const made = cases["map"]!;
const drawing = drawChart(made.chart, made.document, boundaries(), english);
const words = drawing.operations.flatMap((each) => (each.type === "text" ? [each.text] : []));

describe("the map of England and Wales", () => {
  test("has all 42 areas: 37 in three colours and 5 hatched", () => {
    const shapes = drawing.operations.filter((each) => each.type === "fill" && each.path.length > 5);
    expect(shapes).toHaveLength(42);
    const count = (colour: string) => shapes.filter((each) => each.colour === colour).length;
    expect(sequential.map(count)).toEqual([12, 13, 12]);
    expect(count("#FFFFFF")).toBe(5);
  });

  test("carries the credit of its boundaries and the release's label", () => {
    expect(words.join(" ")).toContain(english.charts.map.credit);
    expect(words.at(-1)).toBe(releaseLabel);
  });

  test("says the limits and the size of each class, and of what has no figure", () => {
    expect(words.filter((text) => text.endsWith(" areas"))).toEqual([
      "12 areas",
      "13 areas",
      "12 areas",
      "5 areas",
    ]);
    expect(words.filter((text) => text.startsWith("From "))).toHaveLength(3);
    expect(words).toContain("No figure");
  });

  test("needs boundaries, and one for each point", () => {
    expect(() => drawChart(made.chart, made.document, undefined, english)).toThrow("without the boundaries");
    const elsewhere = chartOf("map", ["atlantis"], { Rate: [1] });
    expect(() => drawChart(elsewhere.chart, elsewhere.document, boundaries(), english)).toThrow("atlantis");
  });
});

describe("the classes of a map", () => {
  const classes = (...values: (number | undefined)[]) =>
    mapClasses(
      values.map((value) => ({ value, rounded: value, text: String(value), plain: String(value) })),
    ).map(({ least, greatest, cells, colour }) => [least, greatest, cells.length, colour]);
  const [dark, middle, light] = sequential;

  test("are thirds, from the greatest values to the least", () => {
    expect(classes(1, 2, undefined, 3, 4, 5, 6)).toEqual([
      ["5", "6", 2, dark],
      ["3", "4", 2, middle],
      ["1", "2", 2, light],
    ]);
  });

  test("do not part values that print alike, and become fewer rather than empty", () => {
    expect(classes(1, 1, 1, 1, 5, 6)).toEqual([
      ["5", "6", 2, dark],
      ["1", "1", 4, light],
    ]);
    expect(classes(3, 3)).toEqual([["3", "3", 2, dark]]);
    expect(classes(undefined)).toEqual([]);
  });
});

test("colours of neighbouring series and classes keep apart in grey", () => {
  const luminance = (colour: string) => {
    const [red, green, blue] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
      number,
      number,
      number,
    ];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  const series = categorical.slice(0, 4);
  series.slice(1).forEach((colour, index) => {
    expect(contrast(colour, series[index]!)).toBeGreaterThan(2.9);
  });
});
