import { describe, expect, test } from "vitest";
import { make } from "../support/project.ts";
import { figureOf, inputIds, noteTexts, printedOf } from "./reading.ts";

test("a change is the later count minus the one of the year before, absolute and in per cent", async () => {
  const prepared = await make({
    rows: ["Suffolk,2017/18,eligible,category-1,,,830", "Suffolk,2018/19,eligible,category-1,,,800"],
  });
  const at = "2018/19 suffolk eligible/category-1";
  expect(printedOf(prepared, at, "before")).toBe("830");
  expect(printedOf(prepared, at, "change")).toBe("\u221230");
  expect(printedOf(prepared, at, "change-percent")).toBe("\u22123.6");
  expect(inputIds(figureOf(prepared, at, "change"))).toEqual([
    "2017-18/suffolk/eligible/category-1/total",
    "2018-19/suffolk/eligible/category-1/total",
  ]);
});

test("there is no change from or to something that is missing", async () => {
  const prepared = await make({
    rows: [
      "Suffolk,2017/18,eligible,category-1,,,830",
      "Suffolk,2018/19,eligible,category-2,,,180",
      "Suffolk,2017/18,eligible,,,,about 1000,approximate",
      "Suffolk,2018/19,eligible,,,,1015",
    ],
  });
  for (const cell of ["eligible/category-1", "eligible/category-2"])
    expect(printedOf(prepared, `2018/19 suffolk ${cell}`, "change")).toBe("[x]");
  // Both years have a figure, and one of them is words: a change of those cannot exist.
  expect(printedOf(prepared, "2018/19 suffolk eligible", "change")).toBe("[z]");
  expect(printedOf(prepared, "2018/19 suffolk eligible/category-3/level-1", "change")).toBe("[z]");
});

describe("over several areas", () => {
  const rows = [
    "Suffolk,2017/18,eligible,category-1,,,800",
    "Suffolk,2018/19,eligible,category-1,,,830",
    "Norfolk,2017/18,eligible,category-1,,,900",
    "Norfolk,2018/19,eligible,category-1,,,890",
  ];
  const at = "2018/19 responding-areas eligible/category-1";

  test("the change is that of the areas which both years count, and a note says so", async () => {
    const prepared = await make({
      rows: [
        ...rows,
        "Kent,2018/19,eligible,category-1,,,1500",
        "Essex,2017/18,eligible,category-1,,,1200",
        "Essex,2018/19,eligible,category-2,,,70",
      ],
    });
    expect(printedOf(prepared, at)).toBe("3,220");
    // Essex gives no figure this year, so the year before is without it as well.
    expect(printedOf(prepared, at, "before")).toBe("1,700");
    const change = figureOf(prepared, at, "change");
    expect(change.value).toEqual({ kind: "change", from: 1700, to: 1720 });
    expect(noteTexts(change)).toEqual(["The change compares the 2 areas that are counted in both years."]);
    expect(
      inputIds(change)
        .map((id) => id.split("/").slice(0, 2).join("/"))
        .sort(),
    ).toEqual(["2017-18/norfolk", "2017-18/suffolk", "2018-19/norfolk", "2018-19/suffolk"]);
  });

  test("the change is the difference of the two sums where the same areas are in both", async () => {
    const change = figureOf(await make({ rows }), at, "change");
    expect(change.value).toEqual({ kind: "change", from: 1700, to: 1720 });
    expect(change.notes).toEqual([]);
  });

  test("a rate has a change too, of the people of those areas together", async () => {
    const prepared = await make({ rows: [...rows, "Kent,2018/19,eligible,category-1,,,1500"] });
    const change = figureOf(prepared, "2018/19 responding-areas rso-rate", "change").value;
    const both = await make({ rows });
    const [before, now] = ["2017/18", "2018/19"].map(
      (year) => figureOf(both, `${year} responding-areas rso-rate`).value,
    ) as { numerator: number; denominator: number }[];
    expect(change).toEqual({
      kind: "change",
      from: (before!.numerator / before!.denominator) * 100_000,
      to: (now!.numerator / now!.denominator) * 100_000,
    });
  });

  test("there is no change where no area is counted in both years", async () => {
    const prepared = await make({ rows: [rows[0]!, rows[3]!, "Suffolk,2018/19,eligible,category-2,,,1"] });
    expect(printedOf(prepared, at, "change")).toBe("[x]");
  });
});

describe("across a break in the series", () => {
  const broken = async (framework: string, year: string, before: string, cell: string) => {
    const [measure, category = ""] = cell.split("/");
    const prepared = await make({
      year,
      framework,
      rows: [
        `Suffolk,${before},${measure},${category},,,1000`,
        `Suffolk,${year},${measure},${category},,,800`,
      ],
    });
    return figureOf(prepared, `${year} suffolk ${cell}`, "change");
  };

  test.each([
    ["2003-04", "2003/04", "2002/03", "eligible", /counting rules/],
    ["2008-09", "2008/09", "2007/08", "eligible/category-2", /counted on 31 March/],
    ["2008-09", "2009/10", "2008/09", "serious-further-offences", /Level 1/],
    ["2015-16", "2015/16", "2014/15", "orders-imposed", /Sexual Harm Prevention Orders/],
    ["2022-23", "2022/23", "2021/22", "eligible", /Category 4/],
  ])("two figures are not compared: %s, %s after %s, %s", async (framework, year, before, cell, words) => {
    const change = await broken(framework, year, before, cell);
    expect(change.value).toMatchObject({
      kind: "not-comparable",
      reason: { note: "given", text: expect.stringMatching(words) as string },
    });
    expect(noteTexts(change)).toEqual([expect.stringMatching(words)]);
  });

  test.each([
    ["2003-04", "2003/04", "2002/03"],
    ["2008-09", "2008/09", "2007/08"],
    ["2022-23", "2022/23", "2021/22"],
  ])("the register goes on: %s, %s after %s", async (framework, year, before) => {
    const change = await broken(framework, year, before, "eligible/category-1");
    expect(change.value).toEqual({ kind: "change", from: 1000, to: 800 });
  });
});

describe("where the basis is not the same", () => {
  const change = async (earlier: string, later: string) => {
    const prepared = await make({
      rows: [
        `Suffolk,2017/18,eligible,category-2,,,1000,,,${earlier}`,
        `Suffolk,2018/19,eligible,category-2,,,800,,,${later}`,
      ],
    });
    return figureOf(prepared, "2018/19 suffolk eligible/category-2", "change").value.kind;
  };

  test("two figures are not compared", async () => {
    expect(await change("flow", "snapshot")).toBe("not-comparable");
    expect(await change("not-stated", "")).toBe("not-comparable");
    expect(await change("", "not-stated")).toBe("not-comparable");
    expect(await change("snapshot", "")).toBe("change");
  });

  test("nor where neither source says on which", async () => {
    expect(await change("not-stated", "not-stated")).toBe("not-comparable");
  });

  test("a total of parts on an unknown basis has an unknown basis", async () => {
    const prepared = await make({
      rows: [
        "Suffolk,2018/19,managed-in-year,,level-2,,8,,,not-stated",
        "Suffolk,2018/19,managed-in-year,,level-3,,1",
      ],
    });
    expect(figureOf(prepared, "2018/19 suffolk managed-in-year").basis).toBe("not-stated");
  });
});
