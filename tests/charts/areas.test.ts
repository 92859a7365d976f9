import { describe, expect, test } from "vitest";
import { drawChart } from "../../src/charts/draw.ts";
import type { Drawing, Rectangle, StrokePath } from "../../src/charts/drawing/drawing.ts";
import { focus, others, outlying, tint } from "../../src/charts/drawing/palette.ts";
import { boundsOf } from "../../src/charts/drawing/rectangle.ts";
import { narrowWidth, pageWidth } from "../../src/charts/drawing/style.ts";
import { english } from "../../src/words/english/english.ts";
import { type Made, releaseLabel } from "./charts.ts";
import { allAreas, allShares, dotsOf, funnelOf, grouped, type Place } from "./comparing.ts";
import { layoutFaults, textsIn, wordsIn } from "./layout-faults.ts";

const draw = ({ chart, document }: Made, width = pageWidth) =>
  drawChart(chart, document, undefined, english, width);
const nation = { label: "England and Wales", value: 186.2, limits: [185.4, 187] as const };
const own = allAreas.findIndex(({ label }) => label === "Suffolk");
const groups = grouped(allAreas, nation.value);
const areas = dotsOf(allAreas, { own, reference: nation, groups });

/** The round marks of a colour: middles and radii. */
function dots(drawing: Drawing, colour: string) {
  return drawing.operations.flatMap((each) => {
    if (each.type !== "fill" || each.colour !== colour || !each.path.some(([kind]) => kind === "C"))
      return [];
    const { x, y, width, height } = boundsOf(each.path);
    return [{ x: x + width / 2, y: y + height / 2, radius: width / 2 }];
  });
}

function strokes(drawing: Drawing, colour: string): (StrokePath & { readonly box: Rectangle })[] {
  return drawing.operations.flatMap((each) =>
    each.type === "stroke" && each.colour === colour ? [{ ...each, box: boundsOf(each.path) }] : [],
  );
}

/** Where the text with these words stands; there must be one. */
function at(drawing: Drawing, words: string) {
  const found = textsIn(drawing).filter(({ text }) => text === words);
  expect(found, words).toHaveLength(1);
  return found[0]!;
}

/** The scale that two ticks of an axis below the plot give: from a value to a place. */
function scaleOf(drawing: Drawing, [first, second]: readonly [string, string]) {
  const [a, b] = [first, second].map((tick) => {
    const { x, width } = at(drawing, tick);
    return { value: Number(tick.replace(",", "")), x: x + width / 2 };
  });
  return (value: number) => a!.x + ((value - a!.value) / (b!.value - a!.value)) * (b!.x - a!.x);
}

describe("dots", () => {
  const drawing = draw(areas);

  test.each([pageWidth, narrowWidth])("of all areas stand in their places at a width of %d", (width) => {
    expect(layoutFaults(draw(areas, width))).toEqual([]);
    expect(draw(areas, width).width).toBe(width);
  });

  test("of all areas fit on a page with their caption", () => {
    // At the width of a page 0.755 of it, which leaves room for headline and source.
    expect(drawing.height).toBeLessThanOrEqual(770);
    expect(Math.min(...textsIn(drawing).map(({ size }) => size))).toBeGreaterThanOrEqual(12);
    expect(wordsIn(drawing)).toContain(releaseLabel);
  });

  test("stand where their values say, on the line between their limits, beside their names and values", () => {
    const scale = scaleOf(drawing, ["150", "225"]);
    const marks = [...dots(drawing, others), ...dots(drawing, focus)];
    expect(marks).toHaveLength(allAreas.length);
    for (const { label, value, limits } of allAreas) {
      const name = at(drawing, label);
      const mark = marks.find(({ y }) => Math.abs(y - (name.y - name.size * 0.33)) < 0.1)!;
      expect(mark.x, label).toBeCloseTo(scale(value!), 0);
      const line = [...strokes(drawing, others), ...strokes(drawing, focus)].find(
        ({ box }) => Math.abs(box.y - mark.y) < 0.1,
      )!;
      expect(line.box.x, label).toBeCloseTo(scale(limits![0]), 0);
      expect(line.box.x + line.box.width, label).toBeCloseTo(scale(limits![1]), 0);
      const printed = textsIn(drawing).filter(
        ({ text, y }) => text === value!.toFixed(1) && Math.abs(y - name.y) < 0.1,
      );
      expect(printed, label).toHaveLength(1);
    }
  });

  test("have the reference as a line through all rows, named with its value, among its own limits", () => {
    const scale = scaleOf(drawing, ["150", "225"]);
    const label = at(drawing, "England and Wales: 186.2");
    const line = strokes(drawing, "#1B2733").find(({ box }) => box.width === 0)!;
    expect(line.box.x).toBeCloseTo(scale(186.2), 0);
    expect(label.x).toBeLessThan(line.box.x);
    expect(label.x + label.width).toBeGreaterThan(line.box.x);
    expect(line.box.y + line.box.height).toBeGreaterThan(at(drawing, allAreas.at(-1)!.label).y);
  });

  test("stand in their groups in order, each below its heading", () => {
    const order = textsIn(drawing)
      .filter(({ x, y }) => x < 10 && y > 30)
      .sort((a, b) => a.y - b.y)
      .map(({ text }) => text)
      .filter((text) => text !== releaseLabel);
    const expected = groups.flatMap(({ label, points }) => [
      label,
      ...points.map((place) => allAreas[place]!.label),
    ]);
    expect(order).toEqual(expected);
    for (const { label } of groups) expect(at(drawing, label).weight).toBe("bold");
  });

  test("of no group come last, without a heading", () => {
    const some = allAreas.slice(0, 4);
    const made = dotsOf(some, {
      groups: [
        { label: "High", points: [2] },
        { label: "Nothing", points: [] },
      ],
    });
    const names = textsIn(draw(made))
      .filter(({ x, y }) => x < 10 && y > 20)
      .sort((a, b) => a.y - b.y)
      .map(({ text }) => text);
    const [first, second, third, fourth] = some.map(({ label }) => label);
    expect(names).toEqual(["High", third, first, second, fourth, releaseLabel]);
  });

  test("pick out the own area: in the colour of the focus, bold, on a ground of its own", () => {
    expect(dots(drawing, focus)).toHaveLength(1);
    const name = at(drawing, "Suffolk");
    expect(name.weight).toBe("bold");
    expect(textsIn(drawing).filter(({ weight, x }) => weight === "bold" && x > 100)).toHaveLength(1);
    const grounds = drawing.operations.filter((each) => each.type === "fill" && each.colour === tint);
    expect(grounds).toHaveLength(1);
    const [ground] = grounds.map((each) => (each.type === "fill" ? boundsOf(each.path) : undefined));
    expect(name.y).toBeGreaterThan(ground!.y);
    expect(name.y).toBeLessThan(ground!.y + ground!.height);
    expect(
      draw(dotsOf(allAreas)).operations.some((each) => each.type === "fill" && each.colour === tint),
    ).toBe(false);
  });

  test("of what is not a number are left out, and its sign stands among the values", () => {
    const places: Place[] = [...allAreas.slice(0, 3), { label: "Kent", value: undefined }];
    const some = draw(dotsOf(places));
    expect(dots(some, others)).toHaveLength(3);
    expect(at(some, "[x]").y).toBeCloseTo(at(some, "Kent").y, 0);
  });

  test("say once what sign all of them carry", () => {
    const some = allAreas.slice(0, 3);
    const all = wordsIn(draw(dotsOf(some, { status: "provisional" })));
    expect(all.filter((text) => text.includes("[p]"))).toEqual(["Per 100,000 people aged 10 and over [p]"]);
  });

  test("have an arrow where limits go far beyond those of the others", () => {
    const places: Place[] = [
      { label: "a", value: 10, limits: [9, 11] },
      { label: "b", value: 12, limits: [11, 13] },
      { label: "c", value: 11, limits: [-4000, 90_000] },
    ];
    const some = draw(dotsOf(places));
    expect(layoutFaults(some)).toEqual([]);
    const arrows = some.operations.filter((each) => each.type === "fill" && each.path.length === 4);
    expect(arrows).toHaveLength(2);
    const [first, , last] = dots(some, others).sort((a, b) => a.x - b.x);
    expect(last!.x - first!.x).toBeGreaterThan(60);
  });

  test.each([pageWidth, narrowWidth])(
    "of a hundred areas make the picture higher, at a width of %d",
    (width) => {
      const hundred = Array.from({ length: 100 }, (_, index) => ({
        label: `Area ${index} with a name that has to go on to a second line or be cut off behind a word`,
        value: 100 + index,
        limits: [90 + index, 110 + index] as const,
      }));
      const all = draw(dotsOf(hundred, { own: 99, reference: nation }), width);
      expect(layoutFaults(all)).toEqual([]);
      expect(all.height).toBeGreaterThan(1200);
      expect([...dots(all, others), ...dots(all, focus)]).toHaveLength(100);
    },
  );

  test("of one area, and of areas all alike, stand in the middle of their axis", () => {
    for (const places of [
      [{ label: "Kent", value: 12 }],
      [1, 2, 3].map((n) => ({ label: `${n}`, value: 7 })),
    ]) {
      const some = draw(dotsOf(places));
      expect(layoutFaults(some)).toEqual([]);
      expect(new Set(dots(some, others).map(({ x }) => x)).size).toBe(1);
      expect(dots(some, others)).toHaveLength(places.length);
    }
  });

  test("are refused where a group or the own area is not among the points", () => {
    const some = allAreas.slice(0, 3);
    expect(() => draw(dotsOf(some, { own: 3 }))).toThrow("point 3");
    expect(() => draw(dotsOf(some, { groups: [{ label: "a", points: [0, 7] }] }))).toThrow("point 7");
    const twice = [
      { label: "a", points: [0] },
      { label: "b", points: [0] },
    ];
    expect(() => draw(dotsOf(some, { groups: twice }))).toThrow("two groups");
  });
});

describe("a funnel", () => {
  const place = allShares.findIndex(({ label }) => label === "Suffolk");
  const made = funnelOf(allShares, { own: place, reference: { label: "England and Wales", value: 22.4 } });
  const drawing = draw(made);

  test.each([pageWidth, narrowWidth])("has everything in its place at a width of %d", (width) => {
    expect(layoutFaults(draw(made, width))).toEqual([]);
  });

  /** From a share to its height, by the labels of the axis at the left. */
  const heightOf = (share: number) => {
    const [a, b] = ["10", "40"].map((tick) => ({ value: Number(tick), y: at(drawing, tick).y }));
    return a!.y + ((share - a!.value) / (b!.value - a!.value)) * (b!.y - a!.y) - 13 * 0.33;
  };

  test("has each dot at its denominator and its share", () => {
    const scale = scaleOf(drawing, ["250", "1,000"]);
    const all = [others, outlying, focus].flatMap((colour) => dots(drawing, colour));
    expect(all).toHaveLength(allShares.length);
    for (const { label, numerator, denominator } of allShares) {
      const [x, y] = [scale(denominator), heightOf((numerator / denominator) * 100)];
      expect(
        all.filter((mark) => Math.abs(mark.x - x) < 0.6 && Math.abs(mark.y - y) < 0.6).length,
        label,
      ).toBeGreaterThan(0);
    }
  });

  test("names areas outside the narrowest limits alone, and the own area always", () => {
    const named = wordsIn(drawing).filter((text) => allShares.some(({ label }) => label === text));
    expect(named).toContain("Suffolk");
    expect(at(drawing, "Suffolk").weight).toBe("bold");
    for (const label of named.filter((text) => text !== "Suffolk")) {
      const { numerator, denominator } = allShares.find((each) => each.label === label)!;
      const spread = 1.96 * Math.sqrt((0.224 * 0.776) / denominator);
      expect(Math.abs(numerator / denominator - 0.224), label).toBeGreaterThan(spread);
    }
    expect(named.length).toBeGreaterThan(5);
  });

  test("has the narrowest limits dashed and the wider ones drawn through, named at their ends", () => {
    const dashed = strokes(drawing, "#4A5560").filter(({ dash }) => dash.length > 0);
    expect(dashed).toHaveLength(2);
    const [narrow, wide] = ["95% limits", "99.8% limits"].map((words) => at(drawing, words));
    expect(wide!.y).toBeLessThan(narrow!.y);
    expect(at(drawing, "England and Wales: 22.4").y).toBeGreaterThan(narrow!.y);
    expect(wordsIn(drawing)).toContain("Offenders managed at Levels 2 and 3 in the year");
  });

  test("leaves out areas that do not say what their share is of", () => {
    const some = funnelOf([...allShares.slice(0, 12), { label: "None", numerator: 0, denominator: 0 }], {
      reference: { label: "England and Wales", value: 22.4 },
    });
    const all = [others, outlying].flatMap((colour) => dots(draw(some), colour));
    expect(all).toHaveLength(12);
    const alone = funnelOf([{ label: "None", numerator: 0, denominator: 0 }]);
    expect(wordsIn(draw(alone))).toContain(english.charts.noFigures);
  });

  test.each([pageWidth, narrowWidth])(
    "names the own area in a heap of a hundred at a width of %d",
    (width) => {
      const heap = Array.from({ length: 100 }, (_, index) => ({
        label: `Area ${index}`,
        numerator: 20 + (index % 10),
        denominator: 100 + Math.floor(index / 10) * 7,
      }));
      const all = draw(funnelOf(heap, { own: 55, reference: { label: "All", value: 22 } }), width);
      expect(layoutFaults(all)).toEqual([]);
      expect(wordsIn(all)).toContain("Area 55");
    },
  );
});
