import { describe, expect, test } from "vitest";
import { told } from "../../support/told.ts";
import { consecutive, each, isAbout, misprints, queriesOfEachYear } from "./genuine.ts";

const queries = each(queriesOfEachYear());
const genuine = queries.filter((query) => !misprints.some((misprint) => isAbout(query, misprint)));
const pairs = consecutive().size;
const alarms = genuine.map((query) => `${told(query).figure}: ${told(query).problem}`).join("\n");
console.log(
  `${genuine.length} queries in ${pairs} genuine area-years with a year before (${((100 * genuine.length) / pairs).toFixed(1)} per 100)\n${alarms}`,
);

describe("the published figures of 2001/02 to 2023/24", () => {
  test("have enough area-years to say something", () => {
    expect(pairs).toBeGreaterThan(100);
  });

  test("raise fewer than 5 queries per 100 genuine area-years", () => {
    expect((100 * genuine.length) / pairs, alarms).toBeLessThan(5);
  });

  test.each(misprints)("and $area's misprint of $year, $cell, is queried as $code", (misprint) => {
    expect(queries.filter((query) => isAbout(query, misprint)).length).toBe(1);
  });
});
