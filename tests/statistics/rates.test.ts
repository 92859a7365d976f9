import { describe, expect, test } from "vitest";
import { numberOf } from "../../src/figures/value.ts";
import { exactPoisson } from "../../src/methods/poisson.ts";
import { wilson } from "../../src/methods/wilson.ts";
import { make, shipped } from "../support/project.ts";
import { figureOf, inputIds, printedOf } from "./reading.ts";

describe("the rate of the register", () => {
  test("stands on the population that the framework names for the year", async () => {
    const prepared = await make({
      year: "2017/18",
      rows: ["Suffolk,2017/18,eligible,category-1,,,830", "Suffolk,2016/17,eligible,category-1,,,830"],
    });
    const { populations, areas } = prepared.statistics.project;
    const { code } = areas.find((area) => area.slug === "suffolk")!;
    const rate = figureOf(prepared, "2017/18 suffolk rso-rate");
    expect(rate.value).toEqual({
      kind: "rate",
      numerator: 830,
      denominator: populations.of(code, "mid-2017", "aged-10-and-over"),
      base: 100_000,
    });
    expect(inputIds(rate)).toEqual([
      "2017-18/suffolk/eligible/category-1/total",
      "population/mid-2017/aged-10-and-over/suffolk",
    ]);
    expect(figureOf(prepared, "2016/17 suffolk rso-rate").value).toMatchObject({
      denominator: populations.of(code, "mid-2016", "aged-10-and-over"),
    });
  });

  test("is of people of all ages until 2006/07, and of those aged 10 and over later", async () => {
    const early = await shipped("2002-03");
    expect(early.release.framework.populations["2002/03"]!.ages).toBe("all-ages");
    const late = await shipped("2021-22");
    expect(late.release.framework.populations["2021/22"]!.ages).toBe("aged-10-and-over");
  });

  test("of a year without a known population is not computed", async () => {
    const prepared = await make({
      year: "2009/10",
      framework: "2008-09",
      rows: ["Suffolk,2009/10,eligible,category-1,,,500"],
    });
    expect(prepared.release.framework.populations["2009/10"]).toBeUndefined();
    expect(printedOf(prepared, "2009/10 suffolk rso-rate")).toBe("[x]");
  });

  test("of several areas is of the people of exactly those with a count", async () => {
    const prepared = await make({
      rows: [
        "Suffolk,2018/19,eligible,category-1,,,830",
        "Norfolk,2018/19,eligible,category-1,,,1000",
        "Kent,2018/19,eligible,category-2,,,5",
      ],
    });
    const [suffolk, norfolk, both] = ["suffolk", "norfolk", "responding-areas"].map(
      (area) => figureOf(prepared, `2018/19 ${area} rso-rate`).value,
    ) as { numerator: number; denominator: number }[];
    expect(both!.numerator).toBe(1830);
    expect(both!.denominator).toBe(suffolk!.denominator + norfolk!.denominator);
  });
});

describe("a rate that was published", () => {
  const rows = (rate: string) => [
    "Suffolk,2017/18,eligible,category-1,,,830",
    `Suffolk,2017/18,rso-rate,,,,${rate},rate`,
  ];

  test("gives way to the computed one that prints the same", async () => {
    const figure = figureOf(await make({ year: "2017/18", rows: rows("124") }), "2017/18 suffolk rso-rate");
    expect(figure.value).toMatchObject({ kind: "rate", numerator: 830 });
    expect(figure.source.kind).toBe("computed");
  });

  test("stands as published also where it was computed", async () => {
    const cited = rows("124").map((row) => (row.endsWith("rate") ? `${row},,,A report` : row));
    const prepared = await make({ year: "2017/18", rows: cited });
    expect(printedOf(prepared, "2017/18 suffolk rso-rate", "stated")).toBe("124");
    expect(printedOf(prepared, "2017/18 suffolk sfo-rate", "stated")).toBe("[x]");
  });

  test("is kept where its own count does not give it", async () => {
    const prepared = await make({ year: "2017/18", rows: rows("125") });
    expect(figureOf(prepared, "2017/18 suffolk rso-rate")).toMatchObject({
      value: { kind: "published-rate", rate: 125, decimals: 0 },
      source: { kind: "stated" },
    });
    expect(printedOf(prepared, "2017/18 suffolk rso-rate", "interval")).toBe("[x]");
  });

  test("is kept, with its decimals, where there is no count, and is never turned back into one", async () => {
    const prepared = await make({ year: "2017/18", rows: ["Suffolk,2017/18,rso-rate,,,,57.40,rate"] });
    expect(printedOf(prepared, "2017/18 suffolk rso-rate")).toBe("57.40");
    expect(printedOf(prepared, "2017/18 suffolk eligible/category-1")).toBe("[x]");
    expect(printedOf(prepared, "2017/18 responding-areas eligible/category-1")).toBe("[x]");
  });
});

describe("the share charged with a serious further offence", () => {
  test("is of those at Levels 2 and 3 alone, in both numbers", async () => {
    const prepared = await make({
      rows: [
        "Suffolk,2018/19,serious-further-offences,,level-1,,40",
        "Suffolk,2018/19,serious-further-offences,,level-2,,3",
        "Suffolk,2018/19,serious-further-offences,,level-3,,1",
        "Suffolk,2018/19,managed-in-year,,,,200",
      ],
    });
    expect(printedOf(prepared, "2018/19 suffolk serious-further-offences")).toBe("44");
    expect(figureOf(prepared, "2018/19 suffolk sfo-rate").value).toEqual({
      kind: "rate",
      numerator: 4,
      denominator: 200,
      base: 100,
    });
  });

  test("is not given where only a total with Level 1 is known", async () => {
    const prepared = await make({
      rows: ["Suffolk,2018/19,serious-further-offences,,,,44", "Suffolk,2018/19,managed-in-year,,,,200"],
    });
    expect(printedOf(prepared, "2018/19 suffolk sfo-rate")).toBe("[x]");
  });

  test("was 0.44% in 2005/06 and 0.54% in 2006/07", async () => {
    const prepared = await shipped("2007-08");
    const [first, second] = ["2005/06", "2006/07"].map((year) =>
      figureOf(prepared, `${year} england-and-wales sfo-rate`),
    );
    expect(first!.value).toEqual({ kind: "rate", numerator: 61, denominator: 13_783, base: 100 });
    expect(second!.value).toEqual({ kind: "rate", numerator: 83, denominator: 15_487, base: 100 });
    expect(printedOf(prepared, "2005/06 england-and-wales sfo-rate", "value", 2)).toBe("0.44");
    expect(printedOf(prepared, "2006/07 england-and-wales sfo-rate", "value", 2)).toBe("0.54");
    expect(first!.basis).toBe("flow");
  });

  test("has no limits where more are charged than were managed, and the report is still written", async () => {
    const prepared = await make({
      rows: [
        "Suffolk,2018/19,serious-further-offences,,level-2,,5",
        "Suffolk,2018/19,serious-further-offences,,level-3,,0",
        "Suffolk,2018/19,managed-in-year,,,,3",
      ],
    });
    expect(printedOf(prepared, "2018/19 suffolk sfo-rate", "interval", 2)).toBe("[x]");
  });
});

describe("limits", () => {
  test("of a rate per head are those of its count, exact below ten", async () => {
    const prepared = await make({ year: "2017/18", rows: ["Suffolk,2017/18,eligible,category-1,,,5"] });
    const { value } = figureOf(prepared, "2017/18 suffolk rso-rate");
    if (value.kind !== "rate") throw new Error("the rate was not computed");
    const { lower, upper } = exactPoisson(5, 95);
    const interval = figureOf(prepared, "2017/18 suffolk rso-rate", "interval").value;
    expect(interval).toMatchObject({ kind: "interval", level: 95 });
    if (interval.kind !== "interval") return;
    expect(interval.lower).toBeCloseTo((lower / value.denominator) * 100_000, 9);
    expect(interval.upper).toBeCloseTo((upper / value.denominator) * 100_000, 9);
    expect(interval.lower).toBeLessThan(numberOf(value)!);
  });

  test("of a share are Wilson's", async () => {
    const prepared = await shipped("2007-08");
    const { lower, upper } = wilson(61, 13_783, 95);
    expect(figureOf(prepared, "2005/06 england-and-wales sfo-rate", "interval").value).toEqual({
      kind: "interval",
      lower: lower * 100,
      upper: upper * 100,
      level: 95,
    });
  });

  test("are not for a count", async () => {
    const prepared = await shipped("2017-18");
    expect(printedOf(prepared, "2017/18 suffolk eligible", "interval")).toBe("[z]");
  });
});
