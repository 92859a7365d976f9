import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Year } from "../../src/figures/year.ts";
import { firstCalendarYear } from "../../src/figures/year.ts";
import { diskFiles } from "../../src/files/disk.ts";
import type { PopulationBase } from "../../src/framework/counted.ts";
import { loadFrameworks } from "../../src/framework/load/load.ts";
import { frameworkOf } from "../../src/framework/of-year.ts";
import { loadAreas } from "../../src/reference/areas.ts";
import { loadPopulations } from "../../src/reference/populations.ts";
import { regions } from "../support/group-sets.ts";
import { figureRows, nationName } from "./published.ts";

const data = diskFiles(fileURLToPath(new URL("../../data", import.meta.url)));
const { areas } = await loadAreas(data, "reference/areas.csv");
const { populations } = await loadPopulations(data, "reference/population.csv", areas);
const { all: frameworks } = await loadFrameworks(data, "frameworks", { sets: regions });

interface Pair {
  readonly year: Year;
  readonly area: string;
  readonly count: string;
  readonly rate: string;
}

/** Every number of registered sexual offenders with every rate that is printed for the same area and year. */
const pairs: Pair[] = (() => {
  const rows = figureRows().filter(({ measure }) => !measure.includes("level 1 only?"));
  const counts = rows.filter(({ measure }) => measure.startsWith("cat1_rso"));
  const rates = rows.filter(({ measure }) => measure.startsWith("rso_per_100k"));
  const all = counts.flatMap(({ year, area, value: count }) =>
    rates
      .filter((rate) => rate.year === year && rate.area === area)
      .map(({ value: rate }): Pair => ({ year, area, count, rate })),
  );
  return [...new Map(all.map((pair) => [Object.values(pair).join(), pair])).values()];
})();

/** The population of an area, or of all 42 areas together; undefined where the series has a gap. */
function peopleIn(
  area: string,
  { estimate, ages }: Pick<PopulationBase, "estimate" | "ages">,
): number | undefined {
  const counted = areas
    .filter(({ name }) => area === nationName || name === area)
    .map(({ code }) => populations.of(code, estimate, ages));
  return counted.reduce<number | undefined>(
    (sum, people) => (sum === undefined || people === undefined ? undefined : sum + people),
    0,
  );
}

/** The rate by a population, to as many decimals as were printed. */
function computed(pair: Pair, population: Pick<PopulationBase, "estimate" | "ages">): string {
  const people = peopleIn(pair.area, population);
  if (people === undefined) return "no population";
  return ((Number(pair.count) / people) * 100_000).toFixed(pair.rate.split(".")[1]?.length ?? 0);
}

const populationOf = (year: Year) => frameworkOf(frameworks, year)?.populations[year];
const inWords = ({ year, area, count, rate }: Pair, instead: string) =>
  `${year} ${area}: ${count} printed with ${rate}, computed ${instead}`;

describe("published counts and rates of registered sexual offenders", () => {
  const exact = pairs.filter(({ year }) => year >= "2014/15");

  it("has 42 areas to add up to the nation", () => {
    expect(areas).toHaveLength(42);
  });

  it("reproduces every pair since 2014/15 with the population of its framework", () => {
    expect(exact.length).toBeGreaterThan(60);
    const differing = exact
      .map((pair) => [pair, computed(pair, populationOf(pair.year)!)] as const)
      .filter(([pair, rate]) => rate !== pair.rate);
    expect(differing.map(([pair, rate]) => inWords(pair, rate))).toEqual([]);
  });

  it("names a population for each year in which pairs are reproduced, and for none between", () => {
    const named = [...new Set(pairs.map(({ year }) => year))].filter((year) => populationOf(year)).sort();
    const first = ["2001/02", "2002/03"];
    const last = [...new Set(exact.map(({ year }) => year))].sort();
    expect(named).toEqual([...first, ...last]);
  });

  it("reproduces the pairs of the first two years but the nation's in 2002/03", () => {
    const differing = pairs
      .filter(({ year }) => year <= "2002/03")
      .map((pair) => [pair, computed(pair, populationOf(pair.year)!)] as const)
      .filter(([pair, rate]) => rate !== pair.rate);
    expect(differing.map(([pair, rate]) => inWords(pair, rate))).toEqual([
      "2002/03 England and Wales: 21413 printed with 40, computed 41",
      "2002/03 England and Wales: 21413 printed with 40.45, computed 40.71",
      "2002/03 England and Wales: 21415 printed with 40, computed 41",
      "2002/03 England and Wales: 21415 printed with 40.45, computed 40.71",
    ]);
  });

  it("knows which pairs of 2003/04 to 2006/07 the population of all ages does not reproduce", () => {
    const differing = pairs
      .filter(({ year }) => year > "2002/03" && year <= "2006/07")
      .map((pair) => {
        const estimate = `mid-${firstCalendarYear(pair.year)}`;
        return [pair, computed(pair, { estimate, ages: "all-ages" })] as const;
      })
      .filter(([pair, rate]) => rate !== pair.rate);
    expect(differing.map(([pair, rate]) => inWords(pair, rate))).toEqual([
      "2004/05 Suffolk: 368 printed with 54, computed 53",
      "2005/06 Bedfordshire: 394 printed with 70, computed 68",
      "2006/07 England and Wales: 30416 printed with 57.45, computed 56.38",
    ]);
  });

  it("fits one population of about 52.94 million to both rates that are printed with two decimals", () => {
    const twoDecimals = pairs.filter(({ rate, count }) => /\.\d\d$/.test(rate) && count !== "21415");
    const people = twoDecimals.map(({ count, rate }) => (Number(count) / Number(rate)) * 100_000);
    expect(twoDecimals.map(({ year }) => year)).toEqual(["2002/03", "2006/07"]);
    for (const each of people) expect(Math.round(each / 10_000)).toBe(5294);
  });
});
