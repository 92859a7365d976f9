import { describe, expect, test } from "vitest";
import type { Edition } from "../../src/report/edition/edition.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";
import { make, shipped } from "../support/project.ts";
import { reportOf } from "../support/reports.ts";

type Table = Extract<Edition["sections"][number]["blocks"][number], { type: "table" }>;

function tablesOf(document: Edition): Table[] {
  const blocks = document.sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block) => (block.type === "table" ? [block] : []));
}

describe("the published figure of England and Wales", async () => {
  test("stands beside the series of the areas at hand, each by its name", async () => {
    const tables = tablesOf(reportOf(await shipped("2031-32"), "national").document);
    const table = tables.find(({ id }) => id === "own-years-beside-nation")!;
    expect(table.title).toMatch(/in the nation, England and Wales, and in the areas of this report$/);
    expect(table.columns.map(({ label }) => label).slice(0, 2)).toEqual([
      "Category 1, nation",
      "Category 1, these areas",
    ]);
    const rows = table.rows.map((row) => row.cells.slice(0, 2).map((cell) => plainText([cell])));
    expect(rows.at(-2)).toEqual(["80,012", "79,209"]);
    expect(rows.at(-1)).toEqual(["[x]", "80,870\u00A0[p]"]);
  });

  test("has no table of its own where both are the same", async () => {
    const { project } = (await make({})).statistics;
    const rows = ["2017/18", "2018/19"].flatMap((year) =>
      project.areas.map(({ name }) => `${name},${year},eligible,category-1,,,100`),
    );
    const tables = tablesOf(reportOf(await make({ rows }), "national").document);
    expect(tables.map(({ id }) => id)).not.toContain("own-years-beside-nation");
  });
});

describe("England and Wales is said only of all areas", () => {
  test("in subtitles and rows of totals: each says how many areas it is of", async () => {
    const { project } = (await make({})).statistics;
    const row = (name: string, cell: string, value: string) => `${name},2018/19,${cell},,,${value}`;
    const rows = project.areas.flatMap(({ name }) => [
      row(name, "eligible,category-1", "100"),
      row(name, "orders-imposed,", name === "Gwent" || name === "Kent" ? "not available" : "7"),
    ]);
    const { document } = reportOf(await make({ rows }), "national");
    const [orders, register] = ["notification-by-area", "register-by-area"].map(
      (id) => tablesOf(document).find((table) => table.id === id)!,
    );
    expect(orders!.rows.at(-1)!.header).toBe("Total of 40 of 42 areas");
    expect(register!.rows.at(-1)!.header).toBe("England and Wales");
  });
});
