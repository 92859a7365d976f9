import { describe, expect, test } from "vitest";
import { parseYear } from "../../src/figures/year.ts";
import { breaksBetween } from "../../src/framework/breaks.ts";
import { parseCell } from "../../src/framework/cells.ts";
import { loadFrameworks } from "../../src/framework/load/load.ts";
import { frameworkOf } from "../../src/framework/of-year.ts";
import { regions } from "../support/group-sets.ts";
import { shippedData } from "../support/project.ts";

const { all } = await loadFrameworks(shippedData, "frameworks", { sets: regions });

/** The years of the breaks between two years, by the framework of the later one, as a report of it sees them. */
function broken(cell: string, earlier: string, later: string): string[] {
  const framework = frameworkOf(all, parseYear(later)!)!;
  return breaksBetween(framework, parseCell(framework, cell)!, parseYear(earlier)!, parseYear(later)!).map(
    (each) => each.year,
  );
}

describe("a series is broken", () => {
  test.each([
    ["eligible", "2002/03", "2003/04"],
    ["eligible/category-2", "2002/03", "2003/04"],
    ["managed-in-year/total/level-3", "2002/03", "2003/04"],
    ["orders-imposed", "2003/04", "2004/05"],
    ["eligible", "2007/08", "2008/09"],
    ["eligible/category-1/level-2", "2007/08", "2008/09"],
    ["managed-in-year", "2007/08", "2008/09"],
    ["serious-further-offences", "2007/08", "2008/09"],
    ["serious-further-offences", "2008/09", "2009/10"],
    ["serious-further-offences/category-1", "2008/09", "2009/10"],
    ["rso-rate", "2008/09", "2009/10"],
    ["orders-imposed", "2014/15", "2015/16"],
    ["eligible", "2021/22", "2022/23"],
    ["managed-in-year", "2021/22", "2022/23"],
    ["serious-further-offences", "2021/22", "2022/23"],
  ])("%s between %s and %s", (cell, earlier, later) => {
    expect(broken(cell, earlier, later)).toEqual([later]);
  });
});

describe("a series goes on", () => {
  test.each([
    ["eligible/category-1", "2002/03", "2003/04"],
    ["eligible/category-1", "2007/08", "2008/09"],
    ["eligible/category-1", "2001/02", "2031/32"],
    ["eligible", "2003/04", "2007/08"],
    ["eligible", "2008/09", "2021/22"],
    ["serious-further-offences/total/level-2", "2008/09", "2009/10"],
    ["serious-further-offences", "2009/10", "2021/22"],
    ["orders-imposed", "2015/16", "2031/32"],
    ["eligible/category-2", "2021/22", "2022/23"],
    ["eligible/category-4", "2022/23", "2031/32"],
    ["notification-breaches", "2001/02", "2031/32"],
  ])("%s from %s to %s", (cell, earlier, later) => {
    expect(broken(cell, earlier, later)).toEqual([]);
  });
});

test("all breaks of a long series come earliest first, with a sentence each", () => {
  expect(broken("eligible", "2001/02", "2031/32")).toEqual(["2003/04", "2008/09", "2022/23"]);
  for (const { breaks } of all) {
    for (const { sentence } of Object.values(breaks)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});
