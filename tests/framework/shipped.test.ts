import { describe, expect, test } from "vitest";
import { cellId } from "../../src/figures/coordinate.ts";
import { parseYear, yearFrom, yearsBetween } from "../../src/figures/year.ts";
import { basisOf, cellsOf, isNotApplicable, parseCell } from "../../src/framework/cells.ts";
import { loadFrameworks } from "../../src/framework/load/load.ts";
import { frameworkOf } from "../../src/framework/of-year.ts";
import { regions } from "../support/group-sets.ts";
import { shippedData } from "../support/project.ts";

const { all, findings } = await loadFrameworks(shippedData, "frameworks", { sets: regions });

test("every framework that comes with the program loads without a finding", () => {
  expect(findings).toEqual([]);
  expect(all.map(({ id, years }) => [id, years.from, years.to])).toEqual([
    ["2001-02", "2001/02", "2002/03"],
    ["2003-04", "2003/04", "2007/08"],
    ["2008-09", "2008/09", "2011/12"],
    ["2012-13", "2012/13", "2014/15"],
    ["2015-16", "2015/16", "2021/22"],
    ["2022-23", "2022/23", "2039/40"],
  ]);
});

test("every year from the first reports on has exactly one framework", () => {
  for (const year of yearsBetween(yearFrom(2001), yearFrom(2039)))
    expect(
      all.filter(({ years }) => years.from <= year && year <= years.to),
      year,
    ).toHaveLength(1);
  expect(frameworkOf(all, parseYear("2000/01")!)).toBeUndefined();
});

describe.each(all.map((framework) => [framework.id, framework] as const))("%s", (_, framework) => {
  test("reads back every cell that it has", () => {
    const cells = Object.keys(framework.measures).flatMap((measure) => cellsOf(framework, measure));
    expect(cells.length).toBeGreaterThan(20);
    for (const cell of cells) expect(parseCell(framework, cellId(cell))).toEqual(cell);
  });

  test("has no Level 1 in Category 3", () => {
    expect(isNotApplicable(framework, parseCell(framework, "eligible/category-3/level-1")!)).toBe(true);
    expect(isNotApplicable(framework, parseCell(framework, "eligible/category-3/level-2")!)).toBe(false);
  });

  test("counts the register on one day", () => {
    const register = parseCell(framework, "eligible/category-1/total")!;
    expect(basisOf(framework, register)).toBe("snapshot");
  });

  test("has an area report and a national one, each section once", () => {
    const usual = framework.reports.filter(({ document }) => document === "report");
    expect(usual.map(({ kind }) => kind)).toEqual(["area", "national"]);
    for (const { sections } of framework.reports) {
      const ids = sections.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

test("Category 4 is counted only since 2022/23", () => {
  const have = all.filter((framework) => parseCell(framework, "eligible/category-4"));
  expect(have.map(({ id }) => id)).toEqual(["2022-23"]);
});

test("a 2002/03 report does not name the prison service as responsible", () => {
  const area = all[0]!.reports.find(({ kind }) => kind === "area")!;
  const { blocks } = area.sections.find(({ id }) => id === "what-mappa-is")!;
  expect(blocks).toEqual([{ kind: "text", text: "what-mappa-is-2001" }]);
});
