import { describe, expect, test } from "vitest";
import { valueAt } from "../../src/figures/coordinate.ts";
import { ofArea } from "../../src/figures/geography.ts";
import { make, shipped } from "../support/project.ts";
import { figureOf, inputIds, noteTexts, printedOf } from "./reading.ts";

const areas = (await make({})).statistics.project.areas;

describe("a total", () => {
  test("that is stated is taken as stated, also where its parts add up to something else", async () => {
    const prepared = await make({
      rows: [
        "London,2018/19,eligible,category-1,,,3351",
        "London,2018/19,eligible,category-2,,,2792",
        "London,2018/19,eligible,category-3,,,94",
        "London,2018/19,eligible,,,,6234",
      ],
    });
    const figure = figureOf(prepared, "2018/19 london eligible");
    expect(figure.value).toEqual({ kind: "count", count: 6234 });
    expect(figure.source).toMatchObject({ kind: "stated", location: { line: 5 } });
    expect(figure.inputs).toEqual([]);
  });

  test("that is not stated is added up from its parts, which are named", async () => {
    const prepared = await make({
      rows: [
        "Suffolk,2018/19,eligible,category-1,level-1,,820",
        "Suffolk,2018/19,eligible,category-1,level-2,,10",
        "Suffolk,2018/19,eligible,category-1,level-3,,0",
        "Suffolk,2018/19,eligible,category-3,level-2,,2",
        "Suffolk,2018/19,eligible,category-3,level-3,,0",
      ],
    });
    const figure = figureOf(prepared, "2018/19 suffolk eligible/category-1");
    expect(figure.value).toEqual({ kind: "count", count: 830 });
    expect(figure.source).toEqual({ kind: "computed", formula: "sum-of-parts" });
    expect(inputIds(figure)).toEqual(
      [1, 2, 3].map((level) => `2018-19/suffolk/eligible/category-1/level-${level}`),
    );
    // Category 3 has no Level 1, which is no gap in its total.
    expect(printedOf(prepared, "2018/19 suffolk eligible/category-3/level-1")).toBe("[z]");
    expect(printedOf(prepared, "2018/19 suffolk eligible/category-3")).toBe("2");
    expect(printedOf(prepared, "2018/19 suffolk eligible")).toBe("[x]");
  });

  test("is added along the dimension whose parts are all there", async () => {
    const prepared = await make({
      rows: [
        "Suffolk,2018/19,eligible,,level-1,,997",
        "Suffolk,2018/19,eligible,,level-2,,18",
        "Suffolk,2018/19,eligible,,level-3,,0",
        "Suffolk,2018/19,eligible,category-1,,,830",
      ],
    });
    expect(printedOf(prepared, "2018/19 suffolk eligible")).toBe("1,015");
  });

  test.each(["not available", "approximate", "missing"])(
    "is not available where a part is %s",
    async (gap) => {
      const row = {
        "not available": ["Suffolk,2018/19,eligible,category-1,level-3,,,not available"],
        approximate: ["Suffolk,2018/19,eligible,category-1,level-3,,under 5,approximate"],
        missing: [],
      }[gap]!;
      const prepared = await make({
        rows: [
          "Suffolk,2018/19,eligible,category-1,level-1,,820",
          "Suffolk,2018/19,eligible,category-1,level-2,,10",
          ...row,
        ],
      });
      expect(figureOf(prepared, "2018/19 suffolk eligible/category-1")).toMatchObject({
        value: { kind: "not-available" },
        source: { kind: "none" },
      });
    },
  );

  test("of what nobody collected is not collected", async () => {
    const rows = ["level-2", "level-3"].map(
      (level) => `Suffolk,2018/19,managed-in-year,,${level},,,not collected`,
    );
    expect(printedOf(await make({ rows }), "2018/19 suffolk managed-in-year")).toBe("[x1]");
  });
});

describe("England and Wales", () => {
  const rows = areas.map((area, index) => `${area.name},2018/19,eligible,category-1,,,${index + 1}`);

  test("is the sum of all 42 areas", async () => {
    const prepared = await make({ rows });
    const figure = figureOf(prepared, "2018/19 england-and-wales eligible/category-1");
    expect(figureOf(prepared, "2018/19 all-areas eligible/category-1")).toBe(figure);
    expect(figure.coverage).toEqual({ counted: 42, of: 42 });
    expect(figure.value).toEqual({ kind: "count", count: 903 });
    expect(figure.inputs).toHaveLength(42);
    expect(figure.notes).toEqual([]);
  });

  test("is not available where one of the 42 is missing; the areas at hand are added with their coverage", async () => {
    const prepared = await make({ rows: rows.slice(1) });
    expect(figureOf(prepared, "2018/19 all-areas eligible/category-1")).toMatchObject({
      value: { count: 902 },
      coverage: { counted: 41, of: 42 },
    });
    expect(printedOf(prepared, "2018/19 england-and-wales eligible/category-1")).toBe("[x]");
    expect(printedOf(prepared, "2018/19 responding-areas eligible/category-1")).toBe("902");
    expect(printedOf(prepared, "2018/19 responding-areas eligible/category-1", "coverage")).toBe("41 of 42");
  });

  test("is taken as stated although areas are missing, and stands beside their partial sum", async () => {
    const prepared = await make({
      rows: [...rows.slice(2), "England and Wales,2018/19,eligible,category-1,,,1000"],
    });
    const at = "2018/19 england-and-wales eligible/category-1";
    expect(printedOf(prepared, at)).toBe("1,000");
    expect(printedOf(prepared, at, "stated")).toBe("1,000");
    expect(printedOf(prepared, "2018/19 responding-areas eligible/category-1")).toBe("900");
    expect(printedOf(prepared, at, "coverage")).toBe("40 of 42");
  });

  test("has nothing published where nobody published it", async () => {
    const prepared = await make({ rows });
    expect(printedOf(prepared, "2018/19 england-and-wales eligible/category-1", "stated")).toBe("[x]");
  });
});

test("an area at hand without one of the figures is left out of that sum, and a note says so", async () => {
  const prepared = await make({
    rows: [
      "Suffolk,2018/19,eligible,category-1,,,830",
      "Norfolk,2018/19,eligible,category-1,,,900",
      "Kent,2018/19,eligible,category-2,,,5",
    ],
  });
  const figure = figureOf(prepared, "2018/19 responding-areas eligible/category-1");
  expect(figure.value).toEqual({ kind: "count", count: 1730 });
  expect(noteTexts(figure)).toEqual([
    "The sum of 2 of the 42 areas. Kent gave other figures, but none that could be added here. Sums over different areas do not add up.",
  ]);
  expect(printedOf(prepared, "2018/19 responding-areas eligible/category-3")).toBe("[x]");
});

describe("the status of what was sent travels with it", () => {
  const rows = (one: string, other: string) => [
    `Suffolk,2018/19,eligible,,level-1,,997,,${one}`,
    "Suffolk,2018/19,eligible,,level-2,,18",
    `Suffolk,2018/19,eligible,,level-3,,0,,${other}`,
    "Suffolk,2017/18,eligible,,,,1000",
  ];

  test("a sum over something provisional is provisional", async () => {
    const prepared = await make({ rows: rows("provisional", "revised") });
    expect(printedOf(prepared, "2018/19 suffolk eligible")).toBe("1,015 [p]");
    expect(printedOf(prepared, "2018/19 responding-areas eligible")).toBe("1,015 [p]");
    expect(printedOf(prepared, "2018/19 suffolk eligible", "change")).toBe("+15 [p]");
  });

  test("a sum over something revised is revised", async () => {
    const prepared = await make({ rows: rows("final", "revised") });
    expect(printedOf(prepared, "2018/19 suffolk eligible")).toBe("1,015 [r]");
    expect(printedOf(prepared, "2018/19 suffolk eligible/total/level-2")).toBe("18");
    expect(printedOf(prepared, "2018/19 suffolk eligible", "change")).toBe("+15 [r]");
  });

  test("a rate is what its count is", async () => {
    const prepared = await make({ rows: ["Suffolk,2018/19,eligible,category-1,,,830,,provisional"] });
    expect(printedOf(prepared, "2018/19 suffolk rso-rate")).toMatch(/^\d+ \[p\]$/);
  });
});

test("a figure is made once: whoever asks again is given the same object", async () => {
  const prepared = await shipped("2017-18");
  for (const show of ["value", "before", "change", "change-percent", "interval", "coverage"] as const) {
    for (const cell of ["eligible", "eligible/category-3/level-1", "rso-rate"])
      expect(figureOf(prepared, `2017/18 suffolk ${cell}`, show)).toBe(
        figureOf(prepared, `2017/18 suffolk ${cell}`, show),
      );
  }
  expect(figureOf(prepared, "2017/18 suffolk eligible", "before")).toBe(
    figureOf(prepared, "2016/17 suffolk eligible"),
  );
});

test("a figure that the framework of its year does not count is not collected", async () => {
  const prepared = await make({
    year: "2023/24",
    framework: "2022-23",
    rows: ["Suffolk,2021/22,eligible,,,,1000"],
  });
  const [before] = prepared.statistics.years;
  expect(before).toBe("2021/22");
  const { cell } = { cell: { measure: "eligible", members: ["category-4", "total"] } };
  const figure = prepared.statistics.figure(valueAt(cell, ofArea("suffolk"), before!));
  expect(figure.value).toEqual({ kind: "not-collected" });
});
