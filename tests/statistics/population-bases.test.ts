import { describe, expect, test } from "vitest";
import { numberOf } from "../../src/figures/value.ts";
import { parseYear } from "../../src/figures/year.ts";
import { parseCell } from "../../src/framework/cells.ts";
import { interruptions } from "../../src/statistics/populations.ts";
import { make, shipped } from "../support/project.ts";
import { figureOf, noteTexts, printedOf } from "./reading.ts";

/** Census 2021 counted fewer or more people than were carried forward from Census 2011. */
describe("a rate across a change of census", async () => {
  const prepared = await shipped("2021-22");

  test.each([
    ["northamptonshire", "\u22124.8", "+1.2"],
    ["north-wales", "+5.5", "+2.1"],
    ["south-yorkshire", "+8.8", "+5.3"],
    ["durham", "+9.3", "+7.1"],
  ])("is compared on one population: %s, %s on two and %s on one", (area, two, one) => {
    const at = `2021/22 ${area} rso-rate`;
    const change = figureOf(prepared, at, "change");
    expect(printedOf(prepared, at, "change", 1)).toBe(one);
    const [later, earlier] = [at, `2020/21 ${area} rso-rate`].map((each) => figureOf(prepared, each));
    const difference = numberOf(later!.value)! - numberOf(earlier!.value)!;
    expect(difference.toFixed(1)).toBe(two.replace("\u2212", "-").replace("+", ""));
    // The later rate is the one that is printed; only the earlier one was put on its population.
    expect(change.value).toMatchObject({ to: numberOf(later!.value) });
    expect(noteTexts(change)).toEqual([
      "The rate of 2020/21 is per head of the mid-2020 population aged 10 and over, carried forward from Census 2011. The rate of 2021/22 is per head of the Census 2021 population aged 10 and over. The change is therefore computed with one population, the Census 2021 population aged 10 and over, under the counts of both years.",
    ]);
  });

  test("over several areas has both counts on the later population too", () => {
    const change = figureOf(prepared, "2021/22 responding-areas rso-rate", "change");
    expect(change.notes[0]).toMatchObject({ note: "on-one-population" });
  });

  test("interrupts a series where the populations change, and nowhere else", () => {
    const { statistics, release } = prepared;
    const of = (cell: string) =>
      interruptions(
        statistics,
        parseCell(release.framework, cell)!,
        parseYear("2017/18")!,
        parseYear("2021/22")!,
      );
    expect(of("rso-rate")).toMatchObject([{ year: "2021/22", reason: { note: "populations-differ" } }]);
    expect(of("eligible/category-1")).toEqual([]);
    expect(of("sfo-rate")).toEqual([]);
  });
});

test("a rate that was published without its count is not compared across it", async () => {
  const prepared = await make({
    year: "2021/22",
    rows: ["Suffolk,2020/21,rso-rate,,,,129", "Suffolk,2021/22,eligible,category-1,,,863"],
  });
  expect(figureOf(prepared, "2021/22 suffolk rso-rate", "change").value).toMatchObject({
    kind: "not-comparable",
    reason: { note: "populations-differ", from: { census: "Census 2011" }, to: { census: "Census 2021" } },
  });
});

test("nor where nobody knows on which population the earlier rate stands", async () => {
  const prepared = await make({
    year: "2014/15",
    framework: "2012-13",
    rows: ["Suffolk,2013/14,rso-rate,,,,90", "Suffolk,2014/15,eligible,category-1,,,700"],
  });
  const change = figureOf(prepared, "2014/15 suffolk rso-rate", "change");
  expect(printedOf(prepared, "2014/15 suffolk rso-rate", "change")).toBe("[b]");
  expect(noteTexts(change)[0]).toMatch(
    /^It is not known on which population the rate of the earlier year stands/,
  );
});

test("two years on one census are compared as they are", async () => {
  const rows = ["2017/18", "2018/19"].map((year) => `Suffolk,${year},eligible,category-1,,,830`);
  const prepared = await make({ rows });
  const change = figureOf(prepared, "2018/19 suffolk rso-rate", "change");
  expect(change.notes).toEqual([]);
  expect(change.value).toMatchObject({
    from: numberOf(figureOf(prepared, "2017/18 suffolk rso-rate").value),
  });
});
