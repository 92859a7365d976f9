import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberOf } from "../../src/figures/value.ts";
import type { PreparedRelease } from "../../src/pipeline.ts";
import { make } from "../support/project.ts";
import { figureOf, inputIds } from "./reading.ts";

/** Counts of one cell of an area in the years up to 2018/19; what is no number is a word or nothing. */
function series(cell: string, values: readonly (number | string)[], more: readonly string[] = []) {
  const rows = values.flatMap((value, index) => {
    const year = 2019 - values.length + index;
    return value === "" ? [] : [`Suffolk,${year}/${year - 1999},${cell},${value}`];
  });
  return make({ rows: [...rows, ...more] });
}

/** The index of each of so many years up to 2018/19. */
function indices(prepared: PreparedRelease, cell: string, years: number): (number | undefined)[] {
  return Array.from({ length: years }, (_, index) => {
    const year = 2019 - years + index;
    return numberOf(figureOf(prepared, `${year}/${year - 1999} suffolk ${cell}`, "index").value);
  });
}

const register = "eligible,category-1,,";

describe("an index", () => {
  test("is in per cent of the first year of the series, and keeps what it is made of", async () => {
    const prepared = await series(register, [80, 100, 90, 120]);
    expect(indices(prepared, "eligible/category-1", 4)).toEqual([100, 125, 112.5, 150]);
    const figure = figureOf(prepared, "2018/19 suffolk eligible/category-1", "index");
    expect(figure.value).toEqual({ kind: "rate", numerator: 120, denominator: 80, base: 100 });
    expect(inputIds(figure)).toEqual([
      "2018-19/suffolk/eligible/category-1/total",
      "2015-16/suffolk/eligible/category-1/total",
    ]);
    expect(figure.source).toEqual({ kind: "computed", formula: "index" });
  });

  test("goes on over a year without a figure, which has none itself", async () => {
    const prepared = await series(register, [80, "", "not available", 120]);
    expect(indices(prepared, "eligible/category-1", 4)).toEqual([100, undefined, undefined, 150]);
  });

  test("begins anew after a break, and before it there is none", async () => {
    // Category 4 was added to the total in 2022/23.
    const prepared = await make({
      year: "2023/24",
      framework: "2022-23",
      rows: ["2020/21", "2021/22", "2022/23", "2023/24"].map(
        (year, index) => `Suffolk,${year},eligible,,,,${1000 + 100 * index}`,
      ),
    });
    const of = (year: string) => numberOf(figureOf(prepared, `${year} suffolk eligible`, "index").value);
    expect(["2020/21", "2021/22", "2022/23", "2023/24"].map(of)).toEqual([
      undefined,
      undefined,
      100,
      expect.closeTo((1300 / 1200) * 100, 9),
    ]);
  });

  test("has a base of at least 50, as every percentage has; years before it have none", async () => {
    expect(indices(await series(register, [3, 49, 50, 25]), "eligible/category-1", 4)).toEqual([
      undefined,
      undefined,
      100,
      50,
    ]);
    expect(indices(await series(register, [0, 3, 5]), "eligible/category-1", 3)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("is of no figure in doubt, and of none on another basis", async () => {
    const doubtful = await series(
      register,
      ["", 120, 130],
      ["Suffolk,2016/17,eligible,category-1,,,70,,,,,,assumed-year"],
    );
    expect(indices(doubtful, "eligible/category-1", 3)[0]).toBeUndefined();
    const other = await make({
      rows: [
        "Suffolk,2016/17,eligible,category-2,,,100,,,flow",
        "Suffolk,2017/18,eligible,category-2,,,100",
        "Suffolk,2018/19,eligible,category-2,,,110",
      ],
    });
    expect(indices(other, "eligible/category-2", 3)).toEqual([undefined, 100, expect.closeTo(110, 9)]);
  });

  test("of a rate is of the rate", async () => {
    const prepared = await make({
      rows: ["Suffolk,2017/18,rso-rate,,,,100,rate", "Suffolk,2018/19,rso-rate,,,,130,rate"],
    });
    expect(indices(prepared, "rso-rate", 2)).toEqual([100, expect.closeTo(130, 9)]);
  });

  const value = fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.constantFrom("", "not available"));

  test("of the base is 100, and of any two years stands as their figures do", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 8 }), async (values) => {
        const found = indices(await series(register, values), "eligible/category-1", values.length);
        const base = values.findIndex((each) => typeof each === "number" && each >= 50);
        for (const [index, each] of found.entries()) {
          const own = values[index]!;
          const has = base >= 0 && index >= base && typeof own === "number";
          expect(each !== undefined).toBe(has);
          if (has) expect(each).toBeCloseTo(((own as number) / (values[base] as number)) * 100, 9);
        }
        if (base >= 0) expect(found[base]).toBe(100);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test("more years never give fewer indices", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 2, maxLength: 8 }), fc.nat(7), async (values, left) => {
        const fewer = values.map((each, index) => (index === left % values.length ? "" : each));
        const [some, all] = await Promise.all(
          [fewer, values].map(async (each) =>
            indices(await series(register, each), "eligible/category-1", values.length),
          ),
        );
        for (const [index, each] of some!.entries())
          if (each !== undefined) expect(all![index], JSON.stringify([fewer, values])).toBeDefined();
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
