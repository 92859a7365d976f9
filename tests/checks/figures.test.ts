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

describe("QUERY-PARTS of several totals", () => {
  const cells = (level1: number, total: number) => [
    `Suffolk,2018/19,eligible,category-1,level-1,,${level1}`,
    "Suffolk,2018/19,eligible,category-1,level-2,,10",
    "Suffolk,2018/19,eligible,category-1,level-3,,2",
    `Suffolk,2018/19,eligible,category-1,,,${total}`,
    "Suffolk,2018/19,eligible,category-2,level-1,,177",
    "Suffolk,2018/19,eligible,,level-1,,997",
    "Suffolk,2018/19,eligible,category-2,,,185",
    "Suffolk,2018/19,eligible,category-3,,,4",
    "Suffolk,2018/19,eligible,,,,1021",
  ];

  test("is told once, at the figure that would set them all right", async () => {
    const [finding, ...others] = await findingsOf("QUERY-PARTS", { rows: cells(802, 832) });
    expect(others).toEqual([]);
    expect(told(finding)).toMatchObject({
      figure: "2018-19/suffolk/eligible/category-1/level-1",
      location: { line: 2 },
    });
    expect(told(finding!).problem).toMatch(/Level 1: 802 is stated; .* would add up with 820\.$/);
  });

  test("is told at a total that two sums contradict", async () => {
    const [finding, ...others] = await findingsOf("QUERY-PARTS", { rows: cells(820, 823) });
    expect(others).toEqual([]);
    expect(told(finding)).toMatchObject({ figure: "2018-19/suffolk/eligible/category-1/total" });
  });

  test("is raised for parts above their total, also while another part is missing", async () => {
    const rows = [
      "Suffolk,2018/19,eligible,category-1,level-1,,900",
      "Suffolk,2018/19,eligible,category-1,,,830",
    ];
    const [finding, ...others] = await findingsOf("QUERY-PARTS", { rows });
    expect(others).toEqual([]);
    expect(told(finding!).problem).toMatch(
      /Category 1: the part 900 is more than the total of 830, and another/,
    );
  });
});

describe("QUERY-LIMIT over levels", () => {
  test.each([
    [
      "500 charged of 100 managed",
      "serious-further-offences,category-1,level-2",
      500,
      "managed-in-year,category-1,level-2",
    ],
    [
      "500 charged at Level 1 of 100 there",
      "serious-further-offences,category-2,level-1",
      500,
      "eligible,category-2,level-1",
    ],
    ["400 revoked of 100 registered", "notification-revoked,,", 400, "eligible,category-1,"],
    ["400 in breach of 100 registered", "notification-breaches,,", 400, "eligible,category-1,"],
  ])("%s is raised", async (_, lower, count, upper) => {
    const rows = [`Suffolk,2018/19,${lower},,${count}`, `Suffolk,2018/19,${upper},,100`];
    expect(await findingsOf("QUERY-LIMIT", { rows })).toHaveLength(1);
    const equal = [`Suffolk,2018/19,${lower},,100`, `Suffolk,2018/19,${upper},,100`];
    expect(await findingsOf("QUERY-LIMIT", { rows: equal })).toEqual([]);
  });

  test.each(["2002/03", "2007/08", "2008/09", "2018/19", "2023/24"])(
    "holds for returns to custody in %s",
    async (year) => {
      const framework = {
        "2002/03": "2001-02",
        "2007/08": "2003-04",
        "2008/09": "2008-09",
        "2018/19": "2015-16",
        "2023/24": "2022-23",
      }[year]!;
      const rows = [
        `Suffolk,${year},returned-to-custody,category-2,level-2,licence,40`,
        `Suffolk,${year},managed-in-year,category-2,level-2,,30`,
      ];
      expect(await findingsOf("QUERY-LIMIT", { year, framework, rows })).toHaveLength(1);
    },
  );

  test("is told at the part and not at its totals as well", async () => {
    const rows = [
      "Suffolk,2018/19,returned-to-custody,category-2,level-2,licence,400",
      "Suffolk,2018/19,returned-to-custody,category-2,,licence,400",
      "Suffolk,2018/19,returned-to-custody,,,licence,400",
      "Suffolk,2018/19,managed-in-year,category-2,level-2,,30",
      "Suffolk,2018/19,managed-in-year,category-2,,,30",
      "Suffolk,2018/19,managed-in-year,,,,30",
    ];
    const findings = await findingsOf("QUERY-LIMIT", { rows });
    expect(findings.map((each) => told(each).figure)).toEqual([
      "2018-19/suffolk/returned-to-custody/licence/category-2/level-2",
    ]);
  });
});

describe("QUERY-OUTLIER", () => {
  const rows = (before: number, now: number) => [
    `Suffolk,2017/18,notification-breaches,,,,${before}`,
    `Suffolk,2018/19,notification-breaches,,,,${now}`,
  ];

  test.each([
    [60, 233],
    [233, 60],
    [6, 60],
    [155, 1324],
  ])("is raised for %i and then %i", async (before, now) => {
    const [finding, ...others] = await findingsOf("QUERY-OUTLIER", { rows: rows(before, now) });
    expect(others).toEqual([]);
    expect(told(finding)).toMatchObject({
      severity: "query",
      area: "suffolk",
      figure: "2018-19/suffolk/notification-breaches/total",
      location: { line: 2 },
    });
    expect(told(finding!).problem).toMatch(
      new RegExp(`${now.toLocaleString("en")} in 2018/19 after ${before} in 2017/18`),
    );
  });

  test.each([
    ["doubled", 25, 55],
    ["halved", 100, 60],
    ["small", 1, 6],
  ])("is silent for what only %s", async (_, before, now) => {
    expect(await findingsOf("QUERY-OUTLIER", { rows: rows(before, now) })).toEqual([]);
  });

  test("is silent across a break in the series", async () => {
    const made = {
      year: "2015/16",
      rows: ["Suffolk,2014/15,orders-imposed,,,,60", "Suffolk,2015/16,orders-imposed,,,,600"],
    };
    expect(await findingsOf("QUERY-OUTLIER", made)).toEqual([]);
  });

  test("asks about a year and not again about the next, which is as the years before", async () => {
    const made = {
      rows: [800, 810, 820, 8400].map(
        (count, at) => `Suffolk,${2014 + at}/${15 + at},eligible,category-1,,,${count}`,
      ),
    };
    const rows = [...made.rows, "Suffolk,2018/19,eligible,category-1,,,850"];
    const findings = await findingsOf("QUERY-OUTLIER", { rows });
    expect(findings.map((each) => told(each).figure)).toEqual(["2017-18/suffolk/eligible/category-1/total"]);
    expect(told(findings[0]!).location).toMatchObject({ file: "releases/made/history.csv", line: 5 });
  });
});

describe("history", () => {
  const own = "Suffolk,2018/19,notification-breaches,,,,40";

  test("has its parts added up: 1,051 written as 1,501", async () => {
    const rows = [
      "Suffolk,2017/18,eligible,category-1,,,860",
      "Suffolk,2017/18,eligible,category-2,,,188",
      "Suffolk,2017/18,eligible,category-3,,,3",
      "Suffolk,2017/18,eligible,,,,1501",
      own,
    ];
    const [finding, ...others] = await findingsOf("QUERY-PARTS", { rows });
    expect(others).toEqual([]);
    expect(told(finding)).toMatchObject({
      area: "suffolk",
      figure: "2017-18/suffolk/eligible/total/total",
      location: { file: "releases/made/history.csv", line: 5 },
    });
    expect(told(finding!).problem).toContain(
      "total, 2017/18: the parts 860 + 188 + 3 add up to 1,051; 1,501 is",
    );
  });

  test("has its limits, several values and rates looked at", async () => {
    const rows = [
      "Suffolk,2017/18,eligible,category-1,,,830",
      "Suffolk,2017/18,eligible,category-1,,,820,also printed",
      "Suffolk,2017/18,notification-breaches,,,,900",
      "Suffolk,2017/18,rso-rate,,,,214,rate",
      own,
    ];
    for (const [code, figure] of [
      ["QUERY-LIMIT", "notification-breaches/total"],
      ["QUERY-SEVERAL-VALUES", "eligible/category-1/total"],
      ["QUERY-RATE", "rso-rate"],
    ] as const) {
      const [finding, ...others] = await findingsOf(code, { rows });
      expect(others).toEqual([]);
      expect(told(finding)).toMatchObject({ figure: `2017-18/suffolk/${figure}` });
      expect(told(finding!).problem).toContain(", 2017/18: ");
    }
  });
});

describe("QUERY-RATE-PER-HEAD", () => {
  const ofRate = (rate: number) => ({ rows: [`Suffolk,2018/19,rso-rate,,,,${rate},rate`] });

  test("is raised for 1,440 per 100,000 with no earlier year and no other area", async () => {
    const [finding, ...others] = await findingsOf("QUERY-RATE-PER-HEAD", ofRate(1440));
    expect(others).toEqual([]);
    expect(told(finding)).toMatchObject({ area: "suffolk", figure: "2018-19/suffolk/rso-rate" });
    expect(await findingsOf("QUERY-RATE-PER-HEAD", ofRate(222))).toEqual([]);
    expect(await findingsOf("QUERY-RATE-PER-HEAD", ofRate(3))).toHaveLength(1);
  });

  test("is raised for a count that gives such a rate, at the count", async () => {
    const rows = ["Suffolk,2018/19,eligible,category-1,,,9600"];
    const [finding] = await findingsOf("QUERY-RATE-PER-HEAD", { rows });
    expect(told(finding)).toMatchObject({ location: { file: "releases/made/returns/areas.csv", line: 2 } });
  });

  test("is raised for published rates alone: 218 and then 178", async () => {
    const rows = ["Lancashire,2017/18,rso-rate,,,,218,rate", "Lancashire,2018/19,rso-rate,,,,178,rate"];
    const [finding] = await findingsOf("QUERY-RATE-PER-HEAD", { rows });
    expect(told(finding!).problem).toMatch(/178 in 2018\/19; it was 218 in 2017\/18\.$/);
    const steady = [rows[0]!, "Lancashire,2018/19,rso-rate,,,,205,rate"];
    expect(await findingsOf("QUERY-RATE-PER-HEAD", { rows: steady })).toEqual([]);
  });
});

describe("QUERY-STOPPED", () => {
  const before = "Suffolk,2017/18,notification-breaches,,,,40";

  test("is raised for a 0 where there were figures", async () => {
    const rows = [before, "Suffolk,2018/19,notification-breaches,,,,0"];
    const [finding, ...others] = await findingsOf("QUERY-STOPPED", { rows });
    expect(others).toEqual([]);
    expect(told(finding!).problem).toContain("0 in 2018/19 after 40 in 2017/18");
    expect(await findingsOf("QUERY-OUTLIER", { rows })).toEqual([]);
  });

  test("leaves figures that are missing to the check of what every return is asked for", async () => {
    const rows = [
      before,
      "Suffolk,2018/19,eligible,category-1,,,830",
      "Suffolk,2018/19,notification-breaches,,,,not available,not available",
    ];
    expect(await findingsOf("QUERY-STOPPED", { rows })).toEqual([]);
    const missing = await findingsOf("RETURN-INCOMPLETE", { rows });
    expect(missing.map((each) => each.figure?.measure)).toContain("notification-breaches");
    expect(await findingsOf("RETURN-INCOMPLETE", { rows, kind: "reconstructed" })).toEqual([]);
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
