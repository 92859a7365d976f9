import { describe, expect, test } from "vitest";
import type { Edition, Table, Trend } from "../../src/report/edition/edition.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";
import { make, patchedFramework } from "../support/project.ts";
import { reportOf } from "../support/reports.ts";
import { blocksOf } from "./walk.ts";

const register = (area: string, values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([year, count]) => `${area},${year},eligible,category-1,,,${count}`);

async function edition(rows: readonly string[], place = "suffolk"): Promise<Edition> {
  const trend = { cell: "eligible/category-1/total", label: "Since the first year" };
  const framework = patchedFramework("2008-09", { tables: { "register-by-area": { trend } } });
  const prepared = await make({ rows, data: { "frameworks/2008-09.yaml": framework } });
  return reportOf(prepared, place).document;
}

function cardTrend(document: Edition, label: string): Trend | undefined {
  const cards = blocksOf(document).flatMap((block) => (block.type === "key-figures" ? block.items : []));
  return cards.find((card) => card.label === label)!.trend;
}

const shown = (trend: Trend | undefined) => trend?.points.map(({ label, value }) => `${label} ${value.text}`);

describe("the small line of a card", () => {
  test("goes from the first number to the last, and its gaps are years of it", async () => {
    const counts = { "2013/14": 700, "2015/16": 760, "2017/18": 830, "2018/19": 856 };
    const trend = cardTrend(await edition(register("Suffolk", counts)), "Registered sexual offenders");
    expect(shown(trend)).toEqual([
      "2013/14 700",
      "2014/15 [x]",
      "2015/16 760",
      "2016/17 [x]",
      "2017/18 830",
      "2018/19 856",
    ]);
    expect(plainText(trend!.alternative)).toBe(
      "2013/14 700, 2018/19 856; no figure for 2014/15 and 2016/17.",
    );
  });

  test("is left out with fewer than four numbers", async () => {
    const counts = { "2016/17": 760, "2017/18": 830, "2018/19": 856 };
    const document = await edition(register("Suffolk", counts));
    expect(cardTrend(document, "Registered sexual offenders")).toBeUndefined();
  });

  test("is interrupted where the series is", async () => {
    const years = ["2006/07", "2007/08", "2008/09", "2010/11", "2012/13", "2014/15", "2016/17", "2018/19"];
    const rows = years.flatMap((year, index) => [
      `Suffolk,${year},eligible,category-1,,,${400 + index}`,
      `Suffolk,${year},eligible,category-2,,,${100 + index}`,
      `Suffolk,${year},eligible,category-3,,,${index}`,
    ]);
    const document = await edition(rows);
    const all = cardTrend(document, "MAPPA-eligible offenders")!;
    expect(all.points.map(({ label }) => label).at(all.breaks[0]!)).toBe("2008/09");
    expect(plainText(all.alternative)).toMatch(/; break in the series in 2008\/09/);
    // Registered sexual offenders were counted on 31 March throughout.
    expect(cardTrend(document, "Registered sexual offenders")!.breaks).toEqual([]);
  });
});

describe("the small lines of a table", () => {
  const years = ["2015/16", "2016/17", "2017/18", "2018/19"];
  const counts = (first: number) => Object.fromEntries(years.map((year, index) => [year, first + index]));

  test("are of the row's own place, under one heading, and rows with too little have none", async () => {
    const rows = [
      ...register("Suffolk", counts(800)),
      ...register("Norfolk", counts(1000)),
      ...register("Kent", { "2018/19": 1500 }),
    ];
    const table = blocksOf(await edition(rows, "national")).find(
      (block): block is Table => block.type === "table" && block.id === "register-by-area",
    )!;
    expect(table.trend).toBe("Since the first year");
    const of = (header: string) => table.rows.find((row) => row.header === header)!.trend;
    expect(shown(of("Suffolk"))).toEqual(["2015/16 800", "2016/17 801", "2017/18 802", "2018/19 803"]);
    expect(shown(of("Norfolk"))!.at(-1)).toBe("2018/19 1,003");
    expect(of("Kent")).toBeUndefined();
    expect(new Set(table.rows.flatMap(({ trend }) => trend?.id ?? [])).size).toBe(
      table.rows.filter(({ trend }) => trend).length,
    );
  });

  test("have no heading where there are none", async () => {
    const document = await edition(register("Suffolk", { "2018/19": 856 }), "national");
    const table = blocksOf(document).find(
      (block): block is Table => block.type === "table" && block.id === "register-by-area",
    )!;
    expect([table.trend, table.rows.some(({ trend }) => trend)]).toEqual([undefined, false]);
  });
});
