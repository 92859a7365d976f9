import { describe, expect, test } from "vitest";
import { ofResponding } from "../../src/figures/geography.ts";
import { parseYear } from "../../src/figures/year.ts";
import { parseCell } from "../../src/framework/cells.ts";
import { make } from "../support/project.ts";
import { figureOf, noteTexts, printedOf } from "./reading.ts";

const rows = ["Suffolk,2018/19,eligible,category-1,,,830", "Norfolk,2018/19,eligible,category-1,,,890"];

describe("the years of a series", () => {
  test("have no hole: a year that nobody knows anything of is one of them", async () => {
    const { statistics } = await make({ rows: [...rows, "Suffolk,2014/15,eligible,category-1,,,700"] });
    expect(statistics.years).toEqual(["2014/15", "2015/16", "2016/17", "2017/18", "2018/19"]);
  });

  test("over several areas are of the areas that are counted this year, or are not comparable", async () => {
    const prepared = await make({
      rows: [
        ...rows,
        "Suffolk,2017/18,eligible,category-1,,,800",
        "Norfolk,2017/18,eligible,category-1,,,900",
        "Kent,2017/18,eligible,category-1,,,1500",
        "Suffolk,2016/17,eligible,category-1,,,790",
      ],
    });
    const { statistics, release } = prepared;
    const cell = parseCell(release.framework, "eligible/category-1")!;
    const point = (year: string) =>
      statistics.figure({ ...cell, geography: ofResponding, year: parseYear(year)!, view: "point" }).value;
    expect(point("2017/18")).toEqual({ kind: "count", count: 1700 });
    expect(point("2016/17")).toMatchObject({ kind: "not-comparable" });
  });
});

describe("a total", () => {
  test("is found by the way whose parts are known, though nobody collected another", async () => {
    const categories = ["1", "2", "3"].map((each) => `Suffolk,2018/19,eligible,${each},,,,not collected`);
    const levels = [1369, 29, 6].map((each, index) => `Suffolk,2018/19,eligible,,${index + 1},,${each}`);
    const prepared = await make({ rows: [...categories, ...levels] });
    expect(printedOf(prepared, "2018/19 suffolk eligible")).toBe("1,404");
  });

  test("over a part on another basis than the framework's does not say on which it is", async () => {
    const parts = ["1,1,,10,,,flow", "1,2,,20", "1,3,,0"].map((each) => `Suffolk,2018/19,eligible,${each}`);
    const figure = figureOf(await make({ rows: parts }), "2018/19 suffolk eligible/category-1");
    expect([figure.value, figure.basis]).toEqual([{ kind: "count", count: 30 }, "not-stated"]);
  });
});

test("what interrupts a number interrupts the rate made of it", async () => {
  const year = (name: string, count: number) => [
    `Suffolk,${name},serious-further-offences,,2,,${count}`,
    `Suffolk,${name},serious-further-offences,,3,,0`,
    `Suffolk,${name},managed-in-year,,,,100`,
  ];
  const prepared = await make({
    year: "2022/23",
    framework: "2022-23",
    rows: [...year("2021/22", 2), ...year("2022/23", 4)],
  });
  expect(printedOf(prepared, "2022/23 suffolk sfo-rate", "change")).toBe("[b]");
});

test("a rate over some of the areas at hand says which it is without", async () => {
  const prepared = await make({ rows: [...rows, "Kent,2018/19,rso-rate,,,,101"] });
  const [note] = noteTexts(figureOf(prepared, "2018/19 responding-areas rso-rate"));
  expect(note).toContain("The sum of 2 of the 42 areas. Kent gave other figures");
});
