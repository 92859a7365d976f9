import { expect, test } from "vitest";
import { make } from "../support/project.ts";
import { bothOf, chartsIn, pointsOf, saidIn } from "./walk.ts";

const years = ["2012/13", "2013/14", "2014/15", "2015/16", "2016/17", "2017/18", "2018/19"];
const areas = ["Suffolk", "Norfolk", "Essex", "Kent", "Surrey", "Sussex", "Gwent", "Dorset"];
const cells = [
  "eligible,category-1,level-1,",
  "eligible,category-1,level-2,",
  "eligible,category-1,,",
  "eligible,category-2,,",
  "managed-in-year,category-1,level-2,",
  "managed-in-year,,,",
  "notification-breaches,,,",
  "notification-breaches,,,convicted",
  "orders-imposed,,,",
  "returned-to-custody,,,licence",
];

/** Every figure of every area and year, in an order that is drawn. */
function rows(seed: number): string[] {
  let state = seed;
  const draw = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const all = areas.flatMap((area) =>
    years.flatMap((year) => cells.map((cell, index) => `${area},${year},${cell},${900 - 60 * index}`)),
  );
  return all
    .map((row) => ({ row, at: draw() }))
    .sort((one, other) => one.at - other.at)
    .map(({ row }) => row);
}

test.each([11, 12])("more data never takes a figure out of an area's report: %i", async (seed) => {
  const all = rows(seed);
  let before: string[] = [];
  for (const share of [0.1, 0.3, 0.6, 0.9, 1]) {
    const prepared = await make({ rows: all.slice(0, Math.floor(all.length * share)) });
    const { subject, planned, edited } = bothOf(prepared, "suffolk");
    const inTables = saidIn(subject, edited);
    expect(inTables.toSorted()).toEqual(saidIn(subject, planned).toSorted());
    const drawn = chartsIn(edited)
      // Bases of an index change with the years at hand.
      .filter(({ chart }) => chart.kind !== "multiples")
      .flatMap(({ chart, values }) => pointsOf(subject, values).map((id) => `${chart.id} ${id}`));
    const printed = [...inTables, ...drawn];
    expect(before.filter((each) => !printed.includes(each))).toEqual([]);
    before = printed;
  }
  expect(before.length).toBeGreaterThan(60);
});
