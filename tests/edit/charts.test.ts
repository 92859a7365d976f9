import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ofArea } from "../../src/figures/geography.ts";
import { editChart } from "../../src/report/edit/charts.ts";
import { beginningOf } from "../../src/report/edit/lines.ts";
import { chart, subject } from "./grids.ts";

type Kind = Parameters<typeof chart>[0];

/** The series and the number of points that are left of a chart; undefined where there is none. */
function drawn(kind: Kind, series: Readonly<Record<string, string>>) {
  const result = editChart(subject, chart(kind, series));
  return result && [result.chart.series.map(({ id }) => id), result.chart.points.length];
}

describe("a chart of lines", () => {
  test("needs four numbers", () => {
    expect(drawn("lines", { one: "1 2 3" })).toBeUndefined();
    expect(drawn("lines", { one: "1 2 3 4" })).toEqual([["one"], 4]);
    expect(drawn("lines", { one: "1 2 3 about-4" })).toBeUndefined();
  });

  test("needs numbers in half of the years that it is drawn over, to the end", () => {
    expect(drawn("lines", { one: "1 x x 2 3 x x 4" })).toEqual([["one"], 8]);
    expect(drawn("lines", { one: "1 x x 2 3 x x 4 x" })).toBeUndefined();
  });

  test("begins where the points lie near enough to each other", () => {
    expect(drawn("lines", { one: "1 x x x x x x x 1 2 3 x 4 5" })).toEqual([["one"], 6]);
  });

  test("loses the lines that show no course, and keeps the others", () => {
    expect(drawn("lines", { one: "1 x x x 5 6", other: "1 2 3 4 5 6" })).toEqual([["other"], 6]);
  });

  test("may have a line that begins later than another", () => {
    expect(drawn("lines", { one: "1 2 3 4 5 6 7 8 9 10", later: "x x x x x x 1 2 3 4" })).toEqual([
      ["one", "later"],
      10,
    ]);
  });
});

describe("small multiples", () => {
  const two = { one: "x 70 x 70 60 70", other: "x x 80 80 70 60" };

  test("have a panel for each line that shows a course, and need two", () => {
    expect(drawn("multiples", { ...two, third: "90 90 x x x x" })).toEqual([["one", "other"], 5]);
    expect(drawn("multiples", { one: two.one, third: "90 90 x x x x" })).toBeUndefined();
  });

  test("keep a series that is too small for an index, to say so", () => {
    expect(drawn("multiples", { ...two, small: "7 8 9 9 9 7" })).toEqual([["one", "other", "small"], 5]);
    expect(drawn("multiples", { ...two, small: "x x x x x 7" })).toEqual([["one", "other"], 5]);
  });
});

describe("a chart of bars", () => {
  test("needs two numbers, and half of those that can exist", () => {
    expect(drawn("bars", { one: "1 z" })).toBeUndefined();
    expect(drawn("bars", { one: "1 2" })).toEqual([["one"], 2]);
    expect(drawn("bars", { one: "1 2 z z z" })).toEqual([["one"], 5]);
    expect(drawn("bars", { one: "1 2 x x x" })).toBeUndefined();
  });

  test("loses a series without a number, but no point: what is missing among parts is missing", () => {
    expect(drawn("bars", { one: "1 2 x", other: "x x x", third: "4 5 6" })).toEqual([["one", "third"], 3]);
  });
});

test.each([
  ["map", "1 2 3 x x x", "1 2 x x x x"],
  ["dots", "1 2 3 4 5 x x x x x x x x x", "1 2 3 4 x"],
  ["funnel", "1 2 3 4 5 6 7 8 9 10", "1 2 3 4 5 6 7 8 9 x"],
] as const)("a %s needs enough areas", (kind, enough, tooFew) => {
  expect(drawn(kind, { rate: enough })).toEqual([["rate"], enough.split(" ").length]);
  expect(drawn(kind, { rate: tooFew })).toBeUndefined();
});

describe("areas beside a reference", () => {
  const areas = "1 2 3 4 5 6 7 8 9 10";
  const made = (kind: Kind, marks: string, reference: string, of = subject.of) =>
    editChart({ ...subject, of }, chart(kind, { rate: marks }, undefined, reference)) !== undefined;

  test.each(["dots", "funnel"] as const)("need it: %s", (kind) => {
    expect(made(kind, areas, "5")).toBe(true);
    expect(made(kind, areas, "x")).toBe(false);
  });

  test.each(["dots", "funnel"] as const)("need the area whose report it is: %s", (kind) => {
    expect(made(kind, `x ${areas}`, "5", ofArea("area-1"))).toBe(true);
    expect(made(kind, `x ${areas}`, "5", ofArea("area-0"))).toBe(false);
  });
});

test.each(["lines", "multiples", "bars", "map", "dots", "funnel"] as const)(
  "a chart without a number is never drawn: %s",
  (kind) => {
    expect(drawn(kind, { one: "x x1 x", other: "x c about-3" })).toBeUndefined();
    expect(drawn(kind, { one: "z" })).toBeUndefined();
  },
);

describe("whatever is known", () => {
  const known = fc.array(fc.boolean(), { minLength: 1, maxLength: 30 });

  test("a line that can be drawn fills half of its way with at least four numbers", () => {
    fc.assert(
      fc.property(known, (all) => {
        const from = beginningOf(all);
        if (from === undefined) return;
        const way = all.slice(from);
        const numbers = way.filter(Boolean).length;
        expect(way[0]).toBe(true);
        expect(numbers).toBeGreaterThanOrEqual(4);
        expect(numbers / way.length).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });

  test.each(["lines", "multiples", "bars", "map", "dots", "funnel"] as const)(
    "one number more never takes a chart or a series away: %s",
    (kind) => {
      const line = fc.array(fc.constantFrom("50", "50", "x", "z"), { minLength: 12, maxLength: 12 });
      fc.assert(
        fc.property(
          fc.array(line, { minLength: 1, maxLength: 3 }),
          fc.nat(),
          fc.nat(),
          (lines, one, place) => {
            const series = (all: readonly (readonly string[])[]) =>
              Object.fromEntries(all.map((marks, index) => [`series ${index}`, marks.join(" ")]));
            const index = one % lines.length;
            const point = place % 12;
            // What cannot exist does not come.
            fc.pre(lines[index]![point] === "x");
            const [few, many] = [lines, lines.with(index, lines[index]!.with(point, "50"))].map((each) =>
              drawn(kind, series(each)),
            );
            if (!few) return;
            expect(many).toBeDefined();
            expect(many![0]).toEqual(expect.arrayContaining(few[0] as string[]));
            expect(many![1]).toBeGreaterThanOrEqual(few[1] as number);
          },
        ),
      );
    },
  );
});
