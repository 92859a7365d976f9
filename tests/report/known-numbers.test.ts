import { describe, expect, test } from "vitest";
import { printedOf } from "../statistics/reading.ts";
import { shipped } from "../support/project.ts";
import { documentTables, tablesOf } from "../support/rendered.ts";
import { reportOf } from "../support/reports.ts";

/** The tables of a report by id, as rows of texts. */
async function tables(release: string, place: string) {
  const prepared = await shipped(release);
  const { document } = reportOf(prepared, place);
  const texts = documentTables(document);
  const byId = new Map(tablesOf(document).map((table, index) => [table.id, texts[index]!.rows] as const));
  const table = (id: string) => byId.get(id)!;
  /** The cell where a row and a column of a table meet. */
  const cell = (id: string, row: string, column: string) => {
    const [head, ...rows] = table(id);
    const found = rows.filter(([header]) => header === row);
    expect(found).toHaveLength(1);
    expect(head).toContain(column);
    return found[0]![head!.indexOf(column)];
  };
  return { prepared, document, table, cell };
}

describe("Suffolk in 2017/18", async () => {
  const { table, cell, document } = await tables("2017-18", "suffolk");

  test("has its published numbers by category and level", () => {
    expect(table("eligible-by-category-and-level")).toEqual([
      ["Category", "Level 1", "Level 2", "Level 3", "All levels"],
      ["Category 1", "820", "10", "[x]", "830"],
      ["Category 2", "177", "6", "[x]", "183"],
      ["Category 3", "[z]", "2", "[x]", "2"],
      ["All categories", "997", "18", "0", "1,015"],
    ]);
  });

  test("has its published numbers of the year", () => {
    const of = (row: string) => cell("breaches-and-orders", row, "2017/18");
    expect(of("Lifetime notification requirement revoked")).toBe("5");
    expect(of("Cautioned or convicted for a breach")).toBe("25");
    expect(of("Returned to custody for breach of licence")).toBe("6");
  });

  test("has a rate of 124 on the population of mid-2017", () => {
    expect(
      cell("beside-nation", "Registered sexual offenders per 100,000 people aged 10 and over", "2017/18"),
    ).toBe("124");
    expect(document.figures["2017-18/suffolk/rso-rate"]!.inputs).toContainEqual({
      kind: "population",
      estimate: "mid-2017",
      ages: "aged-10-and-over",
      area: "suffolk",
    });
  });
});

describe("England and Wales in 2002/03", async () => {
  const { table, cell } = await tables("2002-03", "national");

  test("has 52,809 offenders after 47,209, with their parts", () => {
    expect(table("eligible-by-category").map((row) => row.slice(0, 3))).toEqual([
      ["Category", "2001/02", "2002/03"],
      ["Category 1", "18,513", "21,413"],
      ["Category 2", "27,477", "29,594"],
      ["Category 3", "1,219", "1,802"],
      ["All categories", "47,209", "52,809"],
    ]);
    expect(cell("eligible-by-category", "All categories", "Change")).toBe("+5,600");
  });
});

describe("England and Wales in 2021/22", async () => {
  const { prepared, cell } = await tables("2021-22", "national");

  test("has 89,438 offenders as published, beside the sum of the areas at hand and their coverage", () => {
    expect(cell("coverage", "All categories", "As published")).toBe("89,438");
    const sum = prepared.statistics.respondingAreas
      .map((area) => printedOf(prepared, `2021/22 ${area} eligible`))
      .filter((text) => /^[\d,]+$/.test(text));
    expect(sum.length).toBeGreaterThan(5);
    expect(cell("coverage", "All categories", "Areas counted")).toBe(`${sum.length} of 42`);
    const total = sum.reduce((added, text) => added + Number(text.replaceAll(",", "")), 0);
    expect(cell("coverage", "All categories", "Sum of the areas at hand")).toBe(
      total.toLocaleString("en-GB"),
    );
    expect(total).toBeLessThan(89_438);
  });
});

test("Level 2 was not collected in Staffordshire in 2003/04", async () => {
  expect(printedOf(await shipped("2007-08"), "2003/04 staffordshire managed-in-year/total/level-2")).toBe(
    "[x1]",
  );
});
