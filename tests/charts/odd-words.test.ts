import { describe, expect, test } from "vitest";
import { drawChart } from "../../src/charts/draw.ts";
import type { Drawing } from "../../src/charts/drawing/drawing.ts";
import { boundsOf } from "../../src/charts/drawing/rectangle.ts";
import { notAvailable, type Value } from "../../src/figures/value.ts";
import { english } from "../../src/words/english/english.ts";
import { boundaries, chartOf, years } from "./charts.ts";

/** Words of any length leave a chart the room that its values need; the table beside it has all of them. */

const wide: Value = { kind: "approximate", text: "W".repeat(60) };
const word = "W".repeat(1995);
const words = (drawing: Drawing) =>
  drawing.operations.flatMap((each) => (each.type === "text" ? [each.text] : []));
/** The widest filled shape of a colour that bars have, in points. */
const widestBar = (drawing: Drawing) =>
  Math.max(
    ...drawing.operations.flatMap((each) =>
      each.type === "fill" && each.colour !== "#FFFFFF" ? [boundsOf(each.path).width] : [],
    ),
  );
const drawn = ({ chart, document }: ReturnType<typeof chartOf>) =>
  drawChart(chart, document, boundaries(), english);

describe("a value of sixty wide letters", () => {
  test("is left to the table, and the bars beside it keep their length", () => {
    const points = Array.from({ length: 9 }, (_, index) => `Area ${index}`);
    const plain = drawn(chartOf("bars", points, { Number: points.map(() => 100) }));
    const odd = drawn(
      chartOf("bars", points, { Number: points.map((_, index) => (index === 4 ? wide : 100)) }),
    );
    expect(widestBar(odd)).toBeCloseTo(widestBar(plain), 0);
    expect(words(odd).join(" ")).not.toContain("WWW");
  });

  test("stands alone without a fault", () => {
    for (const kind of ["bars", "lines"] as const) {
      expect(words(drawn(chartOf(kind, ["2017/18"], { Number: [wide] })))).toContain(
        english.charts.noFigures,
      );
    }
  });
});

describe("a name of 1,995 letters without a place to break", () => {
  test.each(["bars", "lines"] as const)("takes a few lines of %s, and ends with an ellipsis", (kind) => {
    const made = chartOf(
      kind,
      years(2010, 8),
      { [word]: [1, 2, 3, 4, 5, 6, 7, 8], Other: [1, 2, 3, 4, 5, 6, 7, 8] },
      {
        unit: word,
        breaks: [{ before: 4, label: word }],
      },
    );
    const drawing = drawn(made);
    expect(drawing.height).toBeLessThan(900);
    expect(words(drawing).some((text) => text.endsWith("…"))).toBe(true);
    expect(words(drawing)).toContain("Other");
  });

  test("of an area leaves the other bars their names and room", () => {
    const points = ["Suffolk", word, "Norfolk", "Essex", "Kent", "Surrey", "Sussex"];
    const drawing = drawn(chartOf("bars", points, { Number: [1, 2, 3, 4, 5, 6, notAvailable] }));
    expect(widestBar(drawing)).toBeGreaterThan(200);
    for (const name of ["Suffolk", "Norfolk", "Sussex"]) expect(words(drawing)).toContain(name);
  });

  test("as the unit of a map leaves the key its entries", () => {
    const points = ["suffolk", "norfolk", "essex"];
    const drawing = drawn(chartOf("map", points, { Number: [1, 2, 3] }, { unit: word }));
    expect(words(drawing).filter((text) => text.includes("W")).length).toBeLessThanOrEqual(4);
  });
});
