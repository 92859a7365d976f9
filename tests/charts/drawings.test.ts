import { describe, expect, test, vi } from "vitest";
import { drawChart, drawCharts, mostDrawings } from "../../src/charts/draw.ts";
import type { Drawing, Rectangle, Text } from "../../src/charts/drawing/drawing.ts";
import { boundsOf } from "../../src/charts/drawing/rectangle.ts";
import { mapValueSize, narrowWidth, pageWidth } from "../../src/charts/drawing/style.ts";
import { notAvailable } from "../../src/figures/value.ts";
import { english } from "../../src/words/english/english.ts";
import { sampleDocument } from "../support/sample-document.ts";
import { cases } from "./cases.ts";
import { boundaries, chartOf, type Made, releaseLabel, years } from "./charts.ts";

const map = boundaries();
const draw = ({ chart, document }: Made, width = pageWidth) =>
  drawChart(chart, document, map, english, width);
const widths = [pageWidth, narrowWidth];
const texts = (drawing: Drawing) => drawing.operations.filter((operation) => operation.type === "text");
const words = (drawing: Drawing) => texts(drawing).map(({ text }) => text);

/** What a line of text covers: from the top of its capitals to a little below the baseline. */
function extent({ x, y, width, size }: Text): Rectangle {
  return { x, y: y - size * 0.72, width, height: size * 0.9 };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  const apart =
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  return !apart;
}

describe.each(
  Object.entries(cases).flatMap(([name, made]) => widths.map((width) => [name, width, made] as const)),
)("%s, %i points wide", (_name, width, made) => {
  const drawing = draw(made, width);

  test("is as wide as it was asked for", () => {
    expect(drawing.width).toBe(width);
  });

  test("everything lies inside the picture", () => {
    const outside = drawing.operations.filter((operation) => {
      const { x, y, width, height } =
        operation.type === "text" ? extent(operation) : boundsOf(operation.path);
      return x < -0.01 || y < -0.01 || x + width > drawing.width + 0.01 || y + height > drawing.height + 0.01;
    });
    expect(outside).toEqual([]);
  });

  test("no words run into other words", () => {
    const all = texts(drawing);
    const pairs = all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .filter((b) => overlap(extent(a), extent(b)))
        .map((b) => [a.text, b.text]),
    );
    expect(pairs).toEqual([]);
  });

  test("no line and no bar is drawn over words that came before", () => {
    const covered = drawing.operations.flatMap((operation, index) =>
      operation.type === "text"
        ? drawing.operations
            .slice(index + 1)
            .filter((later) => later.type === "fill" || later.type === "stroke")
            .filter((later) => overlap(extent(operation), thick(boundsOf(later.path))))
            .map(() => operation.text)
        : [],
    );
    expect(covered).toEqual([]);
  });

  test("text is large enough to read and the release's label is in the picture", () => {
    // Values in the areas of a map alone are a little smaller.
    const sizes = texts(drawing).map(({ size }) => size);
    const least = made.chart.kind === "map" ? mapValueSize : 13;
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
    // A page of 640 points is printed 483 wide, and its tables in 10 points.
    expect(Math.max(...sizes)).toBeLessThanOrEqual((10 * 640) / 483.28 + 0.1);
    expect(words(drawing).join(" ")).toContain(releaseLabel);
  });
});

/** Horizontal and vertical lines have no area of their own. */
function thick({ x, y, width, height }: Rectangle): Rectangle {
  return { x, y, width: Math.max(width, 0.1), height: Math.max(height, 0.1) };
}

test("the sample document's charts are drawn, by id", () => {
  const drawings = drawCharts(sampleDocument(), undefined, english);
  for (const { drawn, width } of [
    { drawn: drawings.page, width: pageWidth },
    { drawn: drawings.narrow, width: narrowWidth },
  ]) {
    expect([...drawn.keys()]).toEqual(["levels-chart", "trend-chart"]);
    expect([...drawn.values()].map((each) => each.width)).toEqual([width, width]);
  }
});

test("a chart without any number says so, whatever its kind", () => {
  for (const kind of ["bars", "lines", "map", "dots", "funnel", "multiples"] as const) {
    const made = chartOf(kind, ["suffolk", "norfolk"], { Offenders: [notAvailable, notAvailable] });
    for (const width of widths) {
      const said = words(draw(made, width)).join(" ");
      expect(said).toBe(`No figures are available for this chart ${releaseLabel}`);
    }
  }
});

test("a program that starts anew, in another time zone and language, draws the same", async () => {
  const before = Object.values(cases).map((made) => JSON.stringify(draw(made)));
  vi.resetModules();
  vi.stubEnv("TZ", "Pacific/Kiritimati");
  vi.stubEnv("LANG", "de_DE.UTF-8");
  const fresh = await import("../../src/charts/draw.ts");
  expect(fresh.drawChart).not.toBe(drawChart);
  const after = Object.values(cases).map(({ chart, document }) =>
    JSON.stringify(fresh.drawChart(chart, document, boundaries(), english)),
  );
  vi.unstubAllEnvs();
  expect(after).toEqual(before);
});

test("equal charts share a drawing; a figure, a label or a unit that differs makes another", () => {
  const make = (value: number, extra = {}) => draw(chartOf("bars", ["a"], { Offenders: [value] }, extra));
  expect(make(3)).toBe(make(3));
  for (const other of [make(4), make(3, { label: "Another" }), make(3, { unit: "orders" })]) {
    expect(other).not.toEqual(make(3));
  }
});

test("drawings of long ago are forgotten, so that many reports need no more memory than few", () => {
  const make = (value: number) => draw(chartOf("bars", ["long ago"], { Offenders: [value] }));
  const first = make(1);
  for (let value = 2; value < 2 * mostDrawings + 2; value += 1) make(value);
  expect(make(1)).not.toBe(first);
  expect(make(1)).toEqual(first);
});

test("years stand side by side where other names of the same length would lie", () => {
  const labels = years(2023, 9);
  const cells = { Offenders: labels.map((_, index) => index + 1) };
  const upright = draw(chartOf("bars", labels, cells));
  const named = labels.map((label, index) => ({ id: `member-${index}`, label }));
  const lying = draw(chartOf("bars", labels, cells, { points: named, years: false }));
  expect(lying.height).not.toBe(upright.height);
});

test("charts that could not be read are refused", () => {
  const five = Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [name, [1]]));
  expect(() => draw(chartOf("bars", ["x"], five))).toThrow("5 series");
  expect(() => draw(chartOf("bars", ["x", "y"], { a: [1] }))).toThrow("2 points, and 1 values");
  expect(() =>
    draw(chartOf("lines", years(2030, 2), { a: [1, 2] }, { breaks: [{ before: 2, label: "" }] })),
  ).toThrow("not between two points");
  const { chart } = chartOf("bars", ["x"], { a: [1] });
  expect(() => drawChart(chart, { figures: {} }, undefined, english)).toThrow("does not have");
});
