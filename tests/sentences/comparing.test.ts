import { beforeAll, describe, expect, test } from "vitest";
import type { Figure } from "../../src/figures/figure.ts";
import { numberOf } from "../../src/figures/value.ts";
import { type PreparedRelease, report } from "../../src/pipeline.ts";
import type { Chart, Edition } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { blocksOf } from "../report/walk.ts";
import { make, shipped, shippedReleases } from "../support/project.ts";
import { reportOf } from "../support/reports.ts";
import { saidIn, textOf } from "./said.ts";

const { areas, populations } = (await make({})).statistics.project;

/** People on the register of each area, at rates per 100,000 that rise from 110 by 2 an area. */
const register = areas.map(({ name, code }, index) => {
  const people = populations.of(code, "mid-2018", "aged-10-and-over")!;
  return `${name},2018/19,eligible,category-1,,,${Math.round(((110 + 2 * index) * people) / 100_000)}`;
});

/** People charged and managed in each area. */
function charged(shares: Readonly<Record<string, number>>, usual = 0.01, managed = 1000): string[] {
  return areas.flatMap(({ name, slug }, index) => {
    const all = managed + 10 * index;
    return [
      `${name},2018/19,serious-further-offences,,level-2,,${Math.round((shares[slug] ?? usual) * all)}`,
      `${name},2018/19,serious-further-offences,,level-3,,0`,
      `${name},2018/19,managed-in-year,,,,${all}`,
    ];
  });
}

function chartIn(document: Edition, id: string): Chart {
  const chart = blocksOf(document).find((block) => block.type === "chart" && block.id === id);
  if (chart?.type !== "chart") throw new Error(`there is no chart ${id}`);
  return chart;
}

/** A chart of the national report as it would be in a report of one area. */
function asOfArea(prepared: PreparedRelease, area: string, id: string): Chart {
  const { edition } = report(prepared, { kind: "national", of: { kind: "area", area } }, english);
  return chartIn(edition, id);
}

function namesIn({ points, groups }: Chart, label: RegExp): string[] {
  const group = groups?.find((each) => label.test(each.label));
  return (group?.points ?? []).map((place) => points[place]!.label);
}

describe("areas beside all areas", () => {
  test("are grouped by whether the limits overlap, the highest first, and counted without a name", async () => {
    const { document } = reportOf(await make({ rows: register }), "national");
    const chart = chartIn(document, "register-dots");
    const [above, overlap, below] = chart.groups!;
    expect(chart.groups!.map(({ label }) => label)).toEqual([
      "Limits above those of England and Wales",
      "Limits overlap those of England and Wales",
      "Limits below those of England and Wales",
    ]);
    expect(above!.points.length + overlap!.points.length + below!.points.length).toBe(42);
    for (const { points } of chart.groups!) {
      const values = points.map((place) => Number(chart.series[0]!.values[place]!.text));
      expect(values).toEqual(values.toSorted((a, b) => b - a));
    }
    // The names are in the order of the rates.
    expect(namesIn(chart, /above/)[0]).toBe(areas.at(-1)!.name);
    expect(namesIn(chart, /below/).at(-1)).toBe(areas[0]!.name);
    expect(chart.reference!.label).toBe("England and Wales");
    const counts = [above, below, overlap].map((group) => group!.points.length);
    const headline = textOf(chart.headline);
    expect(headline).toMatch(
      /^Registered sexual offenders per 100,000 people aged 10 and over: on 31 March 2019 it was \d+ in England and Wales; in \d+ areas it lies above, in \d+ areas below, and in \d+ areas the confidence limits overlap$/,
    );
    expect([...headline.matchAll(/in (\d+) areas/g)].map(([, count]) => Number(count))).toEqual(counts);
    for (const { name } of areas) expect(headline).not.toContain(name);
    expect(textOf(chart.alternative)).toContain(
      `Limits below those of England and Wales: ${areas[0]!.name}, ${areas[1]!.name}`,
    );
    expect(chart.own).toBeUndefined();
  });

  test("without a count are points without limits, and not compared; of equal values in the order of names", async () => {
    const published = new Set(["Kent", "Gwent", "Durham"]);
    const rows = register.map((row) => {
      const [name] = row.split(",");
      return published.has(name!) ? `${name},2018/19,rso-rate,,,,120,rate` : row;
    });
    const chart = chartIn(reportOf(await make({ rows }), "national").document, "register-dots");
    expect(namesIn(chart, /Not compared/)).toEqual(["Durham", "Gwent", "Kent"]);
    expect(textOf(chart.headline)).toMatch(/; 3 areas are not compared\./);
    expect(chart.remarks.map(textOf).join()).toContain("a count that gives it: Durham, Gwent and Kent");
    expect(chart.points).toHaveLength(42);
  });

  test("without a figure are no points, and are named as missing", async () => {
    const rows = register.filter((row) => !row.startsWith("Kent,"));
    const chart = chartIn(reportOf(await make({ rows }), "national").document, "register-dots");
    expect(chart.points).toHaveLength(41);
    expect(textOf(chart.alternative)).toContain("No figure for Kent.");
    expect(textOf(chart.headline)).toContain("in 41 of 42 areas of England and Wales");
  });

  test("in the report of one of them are there for that one, which is said beside all", async () => {
    const prepared = await make({ rows: register });
    const own = (place: number) => {
      const chart = chartIn(reportOf(prepared, areas[place]!.slug).document, "own-dots");
      expect(chart.points[chart.own!]!.label).toBe(areas[place]!.name);
      return textOf(chart.headline);
    };
    expect(own(0)).toMatch(/^In .*, 110 people .*, fewer than the \d+ in England and Wales; .*not overlap$/);
    expect(own(41)).toMatch(/, more than the \d+ in England and Wales; .*not overlap$/);
  });
});

describe("areas in a funnel", () => {
  test("are counted outside its limits, and chance beside them", async () => {
    const chart = chartIn(
      reportOf(await make({ rows: charged({ suffolk: 0.08, kent: 0.023, norfolk: 0.0045 }) }), "national")
        .document,
      "charged-funnel",
    );
    expect(textOf(chart.headline)).toMatch(
      /^Level 2 and 3 offenders charged with a serious further offence: in the year to 31 March 2019 1 of 42 areas lies outside the 99\.8% control limits, 1 above\. A charge is not a conviction\.$/,
    );
    expect(namesIn(chart, /Outside the 99.8%/)).toEqual(["Suffolk"]);
    expect(namesIn(chart, /Outside the 95%/)).toEqual(["Kent", "Norfolk"]);
    expect(namesIn(chart, /Within/)).toHaveLength(39);
    expect(chart.remarks.map(textOf)[1]).toMatch(
      /^Chance alone would put about [12] of 42 areas outside the 95% limits; 3 are outside\.$/,
    );
    expect(chart.remarks.map(textOf)[0]).toBe(
      "The areas vary no more than chance alone could make them, and the limits are those of chance.",
    );
    expect(textOf(chart.alternative)).toContain("Outside the 99.8% control limits: Suffolk.");
  });

  test("that vary more than by chance have wider limits, which are said to be wider", async () => {
    const shares = Object.fromEntries(areas.map(({ slug }, index) => [slug, index % 2 === 0 ? 0.05 : 0.15]));
    const chart = chartIn(
      reportOf(await make({ rows: charged(shares) }), "national").document,
      "charged-funnel",
    );
    const [variation, byChance] = chart.remarks.map(textOf);
    expect(variation).toMatch(
      /^The areas vary \d+\.\d times as much \(in variance\) as chance alone would make them, and the limits are widened for it\.$/,
    );
    expect(byChance).toMatch(
      /^Variation of that size would put about [12] of 42 areas outside the 95% limits; none is outside\.$/,
    );
    expect(textOf(chart.headline)).toContain("none of 42 areas lies outside the 99.8% control limits");
  });

  test("have limits over all their denominators, and at their own those that they are held to", async () => {
    const { document } = reportOf(await make({ rows: charged({ suffolk: 0.08 }, 0.01, 200) }), "national");
    const { funnel, series, groups } = chartIn(document, "charged-funnel");
    expect(funnel!.denominator).toBe("Offenders managed at Levels 2 and 3 in the year");
    expect(funnel!.limits.map(({ level }) => level)).toEqual([95, 99.8]);
    const known = series[0]!.values.map(({ figure }) => document.figures[figure]!.value);
    for (const { level, points } of funnel!.limits) {
      const at = points.map(({ denominator }) => denominator);
      expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
      for (const [place, value] of known.entries()) {
        if (value.kind !== "rate") throw new Error("a point of a funnel is no share");
        const limits = points.find(({ denominator }) => denominator === value.denominator)!;
        const outside = numberOf(value)! > limits.upper || numberOf(value)! < limits.lower;
        const within = groups!.some(
          ({ label, points: places }) =>
            places.includes(place) &&
            (label.startsWith("Within") || (level === 99.8 && label.includes("95%"))),
        );
        expect(outside).toBe(!within);
      }
      expect(Math.min(...at)).toBeLessThan(200);
      expect(Math.max(...at)).toBeGreaterThan(610);
    }
  });

  test("in a report of one of them are said of that one, in neutral words", async () => {
    const prepared = await make({ rows: charged({ suffolk: 0.08, kent: 0.023 }) });
    expect(textOf(asOfArea(prepared, "suffolk", "charged-funnel").headline)).toMatch(
      /^In Suffolk, 8\.\d+% of those managed .* that lies above the 99\.8% control limits about the 1\.\d+% in England and Wales, where chance alone would seldom put it\./,
    );
    expect(textOf(asOfArea(prepared, "kent", "charged-funnel").headline)).toContain(
      "above the 95% control limits",
    );
    expect(textOf(asOfArea(prepared, "surrey", "charged-funnel").headline)).toContain(
      "within the 95% control limits about",
    );
  });
});

describe("several lines", () => {
  const counts: Readonly<Record<string, readonly number[]>> = {
    "eligible,category-1,,": [1000, 1020, 1041, 1060, 1082, 1101],
    "eligible,category-2,,": [300, 320, 290, 310, 305, 300],
    "managed-in-year,,level-2,": [200, 180, 160, 140, 120, 100],
    "managed-in-year,,level-3,": [8, 9, 7, 8, 9, 10],
  };
  const rows = Object.entries(counts).flatMap(([cell, values]) =>
    values.map((value, index) => `Suffolk,${2013 + index}/${14 + index},${cell},${value}`),
  );

  test("are said to have risen or fallen by the rule of a single line, and one with a small base is not drawn", async () => {
    const { document } = reportOf(await make({ rows }), "suffolk");
    const { headline, series, unit, breaks } = chartIn(document, "offenders-index");
    expect(textOf(headline)).toBe(
      "From 2013/14 to 2018/19 in Suffolk: Category 1 rose; Level 2 in the year fell; no clear rise or fall in Category 2",
    );
    expect(series.map(({ label }) => label)).not.toContain("Level 3 in the year");
    expect(series[0]!.values.map(({ text }) => text)).toEqual(["100", "102", "104", "106", "108", "110"]);
    expect(unit).toBe("index, first year of each series = 100");
    expect(breaks).toEqual([]);
  });

  test("of fewer than five years say nothing of rise or fall", async () => {
    const few = rows.filter((row) => !/201[34]\/1[45]/.test(row));
    const { headline } = chartIn(reportOf(await make({ rows: few }), "suffolk").document, "offenders-index");
    const [sentence] = headline;
    expect(sentence).toMatchObject({
      rule: "shows",
      refused: [{ rule: "trends", reasons: [{ why: "too-few-years", known: 4, needed: 5 }] }],
    });
    expect(textOf(headline)).not.toMatch(/rose|fell|rise/);
  });
});

describe("in the reports of the releases that come with the program", () => {
  const documents: Edition[] = [];

  beforeAll(async () => {
    for (const id of shippedReleases) {
      const prepared = await shipped(id);
      for (const place of ["national", prepared.statistics.respondingAreas[0]!])
        documents.push(reportOf(prepared, place).document);
    }
  }, 300_000);

  function charts(kind: Chart["kind"]): { readonly document: Edition; readonly chart: Chart }[] {
    return documents.flatMap((document) =>
      blocksOf(document).flatMap((block) =>
        block.type === "chart" && block.kind === kind ? [{ document, chart: block }] : [],
      ),
    );
  }

  test("every area of dots is in the group in which its printed limits put it, and in no other", () => {
    const seen = charts("dots");
    expect(seen.length).toBeGreaterThan(2);
    for (const { document, chart } of seen) {
      if (!chart.groups) continue;
      const figures = document.figures as Readonly<Record<string, Figure>>;
      const there = figures[chart.reference!.limits!.figure]!.value;
      const placed = chart.groups.flatMap(({ points }) => points);
      expect(placed).toEqual(chart.points.map((_, place) => place));
      for (const { label, points } of chart.groups)
        for (const place of points) {
          const own = figures[chart.series[0]!.limits![place]!.figure]!.value;
          if (label.startsWith("Not compared")) continue;
          if (own.kind !== "interval" || there.kind !== "interval") throw new Error("an area has no limits");
          const side = own.lower > there.upper ? "above" : own.upper < there.lower ? "below" : "overlap";
          expect(label, `${document.id} ${chart.points[place]!.label}`).toContain(side);
        }
    }
  });

  test("no chart of areas names an area for its rank, and nothing is called an outlier", () => {
    const names = areas.map(({ name }) => name);
    for (const kind of ["map", "dots", "funnel"] as const)
      for (const { document, chart } of charts(kind)) {
        const headline = textOf(chart.headline);
        const own = areas.find(({ slug }) => document.id.includes(slug))?.name;
        for (const name of names) if (name !== own) expect(headline, document.id).not.toContain(name);
      }
    for (const document of documents)
      for (const { text } of saidIn(document))
        expect(text).not.toMatch(/outlier|league|best|worst|\brank|poor|good|better/i);
  });

  test("a map says the span, and the whole beside it", () => {
    const texts = charts("map").map(({ chart }) => textOf(chart.headline));
    expect(texts).toContain(
      "Between 123 and 186 people were on the register for every 100,000 people aged 10 and over on 31 March 2032 in the areas with a figure; 151 in 41 of 42 areas of England and Wales",
    );
    for (const { chart } of charts("map")) expect(chart.reference).toBeDefined();
  });

  test("what stands on a day per head has no funnel", () => {
    for (const { document, chart } of charts("funnel"))
      for (const { values } of chart.series)
        for (const { figure } of values) {
          const { value, basis } = document.figures[figure]!;
          if (value.kind !== "rate") throw new Error("a point of a funnel is no share");
          expect([value.base, basis]).toEqual([100, "flow"]);
        }
  });
});
