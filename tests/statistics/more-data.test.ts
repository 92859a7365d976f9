import { describe, expect, test } from "vitest";
import { cellId, type View } from "../../src/figures/coordinate.ts";
import {
  allAreasOf,
  type Geography,
  geographyOf,
  respondingOf,
  wholeOf,
} from "../../src/figures/geography.ts";
import { numberOf } from "../../src/figures/value.ts";
import { parseYear } from "../../src/figures/year.ts";
import { parseCell } from "../../src/framework/cells.ts";
import type { PreparedRelease } from "../../src/pipeline.ts";
import { make } from "../support/project.ts";
import { figureOf, printedOf } from "./reading.ts";

const { areas, groups } = (await make({})).statistics.project;
const region = groups.find(({ slug }) => slug === "north-east-region")!;
const years = ["2017/18", "2018/19"].map((year) => parseYear(year)!);
const views: readonly View[] = ["value", "change", "interval", "control-limits", "index"];
const cells = [
  "eligible",
  "eligible/category-1",
  "eligible/category-1/level-2",
  "eligible/category-3",
  "managed-in-year",
  "serious-further-offences",
  "serious-further-offences/total/level-2",
  "rso-rate",
  "sfo-rate",
];
const places: readonly Geography[] = [
  ...["durham", "northumbria", "suffolk"].map(geographyOf),
  ...[undefined, region.slug].flatMap((group) => [wholeOf(group), respondingOf(group), allAreasOf(group)]),
];

/** Numbers that look drawn at random and are the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

const words = ["not available", "not collected"];

/** Every figure of a few areas that agree with one another, in an order that is theirs alone. */
function entries(draw: () => number): string[] {
  const rows: string[] = [];
  for (const { name } of areas)
    for (const year of years) {
      const count = () => 20 + Math.floor(draw() * 200);
      const add = (cell: string, value: number) => {
        // A tenth of the figures are words in place of numbers.
        rows.push(`${name},${year},${cell},,${draw() < 0.1 ? words[Math.floor(draw() * 2)] : value}`);
      };
      const [one, two, three] = [count(), count(), count()];
      add("eligible,category-1,level-1", one);
      add("eligible,category-1,level-2", two);
      add("eligible,category-1,level-3", three);
      add("eligible,category-1,", one + two + three);
      add("eligible,category-3,", count());
      add("managed-in-year,,level-2", 500);
      add("managed-in-year,,level-3", 100);
      add("serious-further-offences,,level-2", count());
      add("serious-further-offences,,level-3", 3);
    }
  return rows
    .map((row) => ({ row, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

/**
 * Every figure that is a number, and whether it may give way: a sum of fewer than half of the areas in an earlier year
 * does once there is a figure of the whole for the release's year, beside which it would be read as one of the whole.
 */
function numbers(prepared: PreparedRelease): Map<string, boolean> {
  const { statistics, release } = prepared;
  const known = new Map<string, boolean>();
  for (const cell of cells.map((each) => parseCell(release.framework, each)!))
    for (const geography of places)
      for (const year of years)
        for (const view of views) {
          // Of several areas it is a point of a series, which gives way where the release's year is of other areas.
          if (view === "index" && geography.kind !== "area") continue;
          const { value, coverage } = statistics.figure({ ...cell, geography, year, view });
          const few = coverage !== undefined && coverage.counted < coverage.of / 2;
          const yields = geography.kind === "all-areas" && year !== release.details.year && few;
          if (numberOf(value) === undefined && value.kind !== "interval") continue;
          known.set(`${JSON.stringify(geography)} ${year} ${cellId(cell)} ${view}`, yields);
        }
  return known;
}

describe("more data never gives fewer figures", () => {
  test.each([1, 2, 3])("whatever is added, to any area or the nation: %i", async (seed) => {
    const draw = random(seed);
    const all = entries(draw);
    const nation = [
      "England and Wales,2018/19,eligible,category-3,,,90000",
      "England and Wales,2017/18,eligible,,,,not available",
      "England and Wales,2018/19,eligible,,,,not collected",
    ];
    let lost: string[] = [];
    let before = new Map<string, boolean>();
    // In steps of unequal size, from nothing to everything; the nation's own figures come in between.
    for (const share of [0.02, 0.3, 0.5, 0.8, 0.9, 1]) {
      const rows = [
        ...all.slice(0, Math.floor(all.length * share)),
        ...nation.slice(0, share > 0.4 ? (share > 0.85 ? 3 : 1) : 0),
      ];
      const now = numbers(await make({ rows }));
      lost = [...lost, ...[...before].flatMap(([key, yields]) => (now.has(key) || yields ? [] : [key]))];
      before = now;
    }
    expect(lost).toEqual([]);
    expect(before.size).toBeGreaterThan(100);
  });
});

describe("with all returns in and gaps in some", () => {
  const full = areas.map(({ name }, index) => `${name},2018/19,eligible,category-1,,,${index + 1}`);
  const gap = (value: string) =>
    full.map((row) => (row.startsWith("Gwent,") ? row.replace(/[^,]+$/, value) : row));

  test.each(["not available", "not collected"])("a sum is of the others: %s", async (value) => {
    const prepared = await make({ rows: gap(value) });
    const figure = figureOf(prepared, "2018/19 all-areas eligible/category-1");
    expect(figure.coverage).toEqual({ counted: 41, of: 42 });
    expect(figure.notes).toMatchObject([{ note: "sum-without", areas: ["Gwent"] }]);
    expect(printedOf(prepared, "2018/19 england-and-wales eligible/category-1")).not.toMatch(/\d\d/);
  });

  test("a figure stated for the nation in one cell takes nothing from another", async () => {
    const rows = [...gap("not available"), "England and Wales,2018/19,managed-in-year,,level-3,,400"];
    const prepared = await make({ rows });
    expect(printedOf(prepared, "2018/19 all-areas managed-in-year/total/level-3")).toBe("400");
    expect(figureOf(prepared, "2018/19 all-areas eligible/category-1").coverage?.counted).toBe(41);
  });

  test("the rate is of the people of those areas", async () => {
    const prepared = await make({ rows: gap("not available") });
    const { populations } = prepared.statistics.project;
    const people = areas
      .filter(({ slug }) => slug !== "gwent")
      .reduce((sum, { code }) => sum + populations.of(code, "mid-2018", "aged-10-and-over")!, 0);
    expect(figureOf(prepared, "2018/19 all-areas rso-rate").value).toMatchObject({ denominator: people });
  });

  test("a rate that was published besides its count keeps no area out", async () => {
    const prepared = await make({ rows: [...full, "Gwent,2018/19,rso-rate,,,,999"] });
    expect(figureOf(prepared, "2018/19 all-areas rso-rate").value.kind).toBe("rate");
  });
});

test("the change is of the areas that both years count, also where one year has the whole nation", async () => {
  const rows = ["2017/18", "2018/19"].flatMap((year, later) =>
    areas
      .filter(({ slug }) => later === 0 || slug !== "gwent")
      .map(({ name }) => `${name},${year},eligible,category-1,,,${100 + later}`),
  );
  const change = figureOf(await make({ rows }), "2018/19 all-areas eligible/category-1", "change");
  expect(change.value).toEqual({ kind: "change", from: 4100, to: 4141 });
  expect(change.coverage).toEqual({ counted: 41, of: 42 });
});

test("an area on another basis takes the change from no other area", async () => {
  const area = (name: string, basis = "") => [
    `${name},2017/18,eligible,category-2,,,100,,,${basis}`,
    `${name},2018/19,eligible,category-2,,,110`,
  ];
  const prepared = await make({ rows: [...area("Suffolk"), ...area("Kent", "not-stated")] });
  const change = figureOf(prepared, "2018/19 all-areas eligible/category-2", "change");
  expect(change.value).toEqual({ kind: "change", from: 100, to: 110 });
  expect(change.notes).toMatchObject([{ note: "areas-of-both-years", areas: 1 }]);
});

test("a total that an area does not give is the sum of the parts that it gives", async () => {
  const parts = ["820", "10", "0"].map((count, index) => `Suffolk,2018/19,eligible,1,${index + 1},,${count}`);
  for (const word of words) {
    const prepared = await make({ rows: [...parts, `Suffolk,2018/19,eligible,1,,,${word}`] });
    expect(printedOf(prepared, "2018/19 suffolk eligible/category-1")).toBe("830");
  }
});
