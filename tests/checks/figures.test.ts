import { describe, expect, test } from "vitest";
import { told } from "../support/told.ts";
import { findingsOf } from "./finding-codes.ts";

describe("QUERY-PARTS", () => {
  const parts = [
    "London,2018/19,eligible,category-1,,,3351",
    "London,2018/19,eligible,category-2,,,2792",
    "London,2018/19,eligible,category-3,,,94",
  ];

  test("is raised where stated parts do not add up to their stated total", async () => {
    const rows = [...parts, "London,2018/19,eligible,,,,6234"];
    const [finding, ...others] = await findingsOf("QUERY-PARTS", { rows });
    expect(others).toEqual([]);
    expect(told(finding)).toMatchObject({
      severity: "query",
      area: "london",
      release: "made",
      figure: "2018-19/london/eligible/total/total",
      location: { file: "releases/made/returns/areas.csv", line: 5 },
    });
    expect(told(finding!).problem).toBe(
      "MAPPA-eligible offenders, total: the parts 3,351 + 2,792 + 94 add up to 6,237; 6,234 is stated.",
    );
  });

  test("is silent where they add up, and where a part is missing", async () => {
    expect(await findingsOf("QUERY-PARTS", { rows: [...parts, "London,2018/19,eligible,,,,6237"] })).toEqual(
      [],
    );
    expect(
      await findingsOf("QUERY-PARTS", { rows: [...parts.slice(1), "London,2018/19,eligible,,,,6234"] }),
    ).toEqual([]);
  });
});

describe("QUERY-LIMIT", () => {
  const rows = (snapshot: number, managed: number) => [
    `Suffolk,2018/19,eligible,category-1,level-2,,${snapshot}`,
    `Suffolk,2018/19,managed-in-year,category-1,level-2,,${managed}`,
  ];

  test("is raised where a figure is above one that bounds it", async () => {
    const findings = await findingsOf("QUERY-LIMIT", { rows: rows(12, 11) });
    expect(findings).toHaveLength(1);
    expect(told(findings[0])).toMatchObject({
      severity: "query",
      area: "suffolk",
      figure: "2018-19/suffolk/eligible/category-1/level-2",
      location: { file: "releases/made/returns/areas.csv", line: 2 },
    });
    expect(told(findings[0]!).problem).toMatch(/Level 2: 12 is more than .*, 11, but whoever is at Level 2/);
  });

  test("is silent where it is not, or one of the two is missing", async () => {
    expect(await findingsOf("QUERY-LIMIT", { rows: rows(11, 11) })).toEqual([]);
    expect(await findingsOf("QUERY-LIMIT", { rows: rows(12, 11).slice(0, 1) })).toEqual([]);
  });
});

describe("QUERY-OUTLIER", () => {
  const rows = (before: number, now: number) => [
    `Suffolk,2017/18,notification-breaches,,,,${before}`,
    `Suffolk,2018/19,notification-breaches,,,,${now}`,
  ];

  test.each([
    [25, 51],
    [100, 49],
    [0, 50],
  ])("is raised for %i and then %i", async (before, now) => {
    const [finding, ...others] = await findingsOf("QUERY-OUTLIER", { rows: rows(before, now) });
    expect(others).toEqual([]);
    expect(told(finding)).toMatchObject({
      severity: "query",
      area: "suffolk",
      figure: "2018-19/suffolk/notification-breaches/total",
      location: { line: 2 },
    });
    expect(told(finding!).problem).toContain(`${now} in 2018/19 after ${before} in 2017/18`);
  });

  test.each([
    ["doubled", 25, 50],
    ["halved", 100, 50],
    ["small", 4, 49],
  ])("is silent for what only %s", async (_, before, now) => {
    expect(await findingsOf("QUERY-OUTLIER", { rows: rows(before, now) })).toEqual([]);
  });

  test("is silent across a break in the series", async () => {
    const made = {
      year: "2015/16",
      rows: ["Suffolk,2014/15,orders-imposed,,,,60", "Suffolk,2015/16,orders-imposed,,,,200"],
    };
    expect(await findingsOf("QUERY-OUTLIER", made)).toEqual([]);
  });
});

describe("QUERY-RATE", () => {
  const rows = (rate: string) => [
    "Suffolk,2018/19,eligible,category-1,,,830",
    `Suffolk,2018/19,rso-rate,,,,${rate},rate`,
  ];

  test("is raised where the count does not give the stated rate", async () => {
    const [finding] = await findingsOf("QUERY-RATE", { rows: rows("130") });
    expect(told(finding)).toMatchObject({
      severity: "query",
      area: "suffolk",
      figure: "2018-19/suffolk/rso-rate",
      location: { line: 3 },
    });
    expect(told(finding!).problem).toMatch(
      /: 130 is stated; the count gives 12\d\.\d on the mid-2018 population aged 10 and over\.$/,
    );
  });

  test("is silent where it does, and where there is no count", async () => {
    const [raised] = await findingsOf("QUERY-RATE", { rows: rows("130") });
    const computed = Math.round(Number(/gives ([\d.]+) on/.exec(told(raised!).problem)![1]));
    expect(await findingsOf("QUERY-RATE", { rows: rows(String(computed)) })).toEqual([]);
    expect(await findingsOf("QUERY-RATE", { rows: rows("130").slice(1) })).toEqual([]);
  });
});

describe("QUERY-SEVERAL-VALUES", () => {
  const rows = ["Suffolk,2018/19,eligible,category-1,,,21413"];

  test("is raised where a row says what else is printed", async () => {
    const also = "Suffolk,2018/19,eligible,category-1,,,21415,also printed";
    const [finding, ...others] = await findingsOf("QUERY-SEVERAL-VALUES", { rows: [...rows, also] });
    expect(others).toEqual([]);
    expect(told(finding)).toMatchObject({
      severity: "query",
      area: "suffolk",
      figure: "2018-19/suffolk/eligible/category-1/total",
      location: { line: 2 },
    });
    expect(told(finding!).problem).toContain("sources also print 21,415");
  });

  test("is silent otherwise", async () => {
    expect(await findingsOf("QUERY-SEVERAL-VALUES", { rows })).toEqual([]);
  });
});
