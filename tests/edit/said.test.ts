import { describe, expect, test } from "vitest";
import type { Edition, Table } from "../../src/report/edition/edition.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";
import { blocksOf } from "../report/walk.ts";
import { type Made, make, patchedFramework } from "../support/project.ts";
import { reportOf } from "../support/reports.ts";

const eligible = "eligible/category-1/total";
const views = ["before", "value", "change"];

/** What a small report shows: of an area, and of the nation. */
const tables = {
  "by-level": {
    title: "By category and level",
    subtitle: "Number",
    measure: "eligible",
    rows: { dimension: "category" },
    columns: { dimension: "level" },
  },
  events: {
    title: "Events",
    subtitle: "Number",
    rows: {
      cells: [
        { cell: eligible, label: "Registered" },
        { cell: "notification-breaches/total", label: "Breaches" },
        { cell: "notification-breaches/convicted", label: "Convicted" },
        { cell: "returned-to-custody/licence/total/total", label: "Returned" },
      ],
    },
    columns: { views },
  },
  years: {
    title: "Earlier years",
    subtitle: "Number",
    rows: { years: "all" },
    columns: {
      cells: [
        { cell: eligible, label: "Registered" },
        { cell: "orders-imposed/total", label: "Orders" },
      ],
    },
  },
  areas: {
    title: "By area",
    subtitle: "Number",
    rows: { areas: "all" },
    columns: { cells: [{ cell: eligible, label: "Registered" }] },
  },
};
const sections = {
  all: {
    heading: "All",
    blocks: [
      {
        "key-figures": [
          { cell: eligible, label: "Registered" },
          { cell: "orders-imposed/total", label: "Orders" },
        ],
      },
      ...Object.keys(tables).map((table) => ({ table })),
      { heading: "Nothing below" },
      { heading: "Words" },
      { generated: "definitions" },
      { generated: "not-available" },
    ],
  },
  missing: { heading: "Returns to custody", blocks: [{ heading: "A heading" }, { table: "returned" }] },
};
const report = { title: "Report {year}", order: ["all", "missing"], sections };
const returned = {
  ...tables.areas,
  title: "Returned by area",
  columns: { cells: [{ cell: "returned-to-custody/licence/total/total", label: "Returned" }] },
};
const patch = {
  tables: { ...tables, returned },
  reports: { area: { ...report, of: "area" }, national: { ...report, of: "nation" } },
};

async function reported(place: string, rows: readonly string[], more: Partial<Made> = {}): Promise<Edition> {
  const data = { "frameworks/2015-16.yaml": patchedFramework("2015-16", patch) };
  return reportOf(await make({ data, rows, ...more }), place).document;
}

function tableOf(document: Edition, id: string): Table {
  return blocksOf(document).find((block): block is Table => block.type === "table" && block.id === id)!;
}

/** What stands under the heading of what is not available. */
function notAvailable(document: Edition): string[] {
  const blocks = blocksOf(document);
  const heading = blocks.findIndex(
    (block) => block.type === "heading" && block.text === "Not available for this year",
  );
  const after = heading < 0 ? [] : blocks.slice(heading + 1);
  const end = after.findIndex(({ type }) => type !== "paragraph" && type !== "list");
  return after.slice(0, end < 0 ? undefined : end).flatMap((block) => {
    if (block.type === "list") return block.items.map((item) => `- ${plainText(item)}`);
    return block.type === "paragraph" ? [plainText(block.content)] : [];
  });
}

const suffolk = (year: string, cell: string, value: string) => `Suffolk,${year},${cell},${value}`;

describe("of what a report leaves out", async () => {
  const document = await reported("suffolk", [
    suffolk("2010/11", "eligible,category-1,,", "489"),
    suffolk("2014/15", "eligible,category-1,,", "643"),
    suffolk("2018/19", "eligible,category-1,,", "830"),
    suffolk("2018/19", "notification-breaches,,,", "25"),
    suffolk("2018/19", "orders-imposed,,,", "not collected"),
  ]);

  test("a table says below which places, years and columns of years it is without", () => {
    const { rows, leftOut } = tableOf(document, "years");
    expect(rows.map(({ header }) => header)).toEqual(["2010/11", "2014/15", "2018/19"]);
    expect(leftOut).toEqual([
      "No figures for 2011/12 to 2013/14 and 2015/16 to 2017/18.",
      "No figures in any year: Orders.",
    ]);
    expect(tableOf(document, "areas").leftOut).toEqual([
      "41 of 42 areas have no figure here and are not shown.",
    ]);
  });

  test("the rest is one list by the reason, each thing once", () => {
    expect(notAvailable(document)).toEqual([
      "No figure reached us, or what it would be computed from did not:",
      "- All figures of: Level 2 and 3 offenders returned to custody",
      "- By category and level: all figures by level; Category 2, Category 3 and All categories",
      "- Events: Convicted",
      "- Change on the year before: no figures of 2017/18",
      "Not collected:",
      "- All figures of: Restrictive orders imposed",
    ]);
  });

  test("definitions are of what is left", () => {
    const terms = blocksOf(document).flatMap((block) =>
      block.type === "definitions" ? block.items.map(({ term }) => term) : [],
    );
    expect(terms).toEqual([
      "Category 1: registered sexual offenders",
      "MAPPA-eligible offenders",
      "Registered sexual offenders cautioned or convicted for breach of notification requirements",
    ]);
  });

  test("a heading with nothing below goes, and a section of a live report says that it is missing", () => {
    const headings = blocksOf(document).flatMap((block) => (block.type === "heading" ? [block.text] : []));
    expect(headings).toContain("Words");
    expect(headings).not.toContain("Nothing below");
    expect(document.sections.at(-1)).toMatchObject({
      heading: "Returns to custody",
      blocks: [{ type: "warning" }],
    });
  });
});

test("a section of a reconstructed report with nothing in it goes", async () => {
  const rows = [suffolk("2018/19", "eligible,category-1,,", "830")];
  const document = await reported("suffolk", rows, { kind: "reconstructed" });
  expect(document.sections.map(({ heading }) => heading)).toEqual(["All"]);
});

test("a few places without a figure are named, with what is said of why", async () => {
  const { project } = (await make({})).statistics;
  const rows = project.areas.map(({ name }) => {
    if (name === "Cumbria")
      return `${name},2018/19,eligible,category-1,,,not available,,,,,The system was down.`;
    return `${name},2018/19,eligible,category-1,,,${name === "Kent" ? "confidential" : "100"}`;
  });
  // A return without any figure would be none.
  const document = await reported("national", [...rows, "Cumbria,2018/19,notification-breaches,,,,5"]);
  const { rows: areas, leftOut, notes } = tableOf(document, "areas");
  expect(leftOut).toEqual(["Without a figure: Cumbria."]);
  expect(areas.map(({ header }) => header)).toContain("Kent");
  expect(notes.map((number) => document.notes[number - 1])).toContain("Cumbria: The system was down.");
});

test("what is said of a figure that a whole table is without stands in the list", async () => {
  const document = await reported("suffolk", [
    suffolk("2018/19", "eligible,category-1,,", "830"),
    "Suffolk,2018/19,returned-to-custody,,,licence,not available,,,,,The records were lost.",
  ]);
  expect(notAvailable(document).filter((line) => line.includes("lost"))).toEqual([
    "- Level 2 and 3 offenders returned to custody: all figures. The records were lost.",
  ]);
});

test("a total of 0 above parts that are missing is said to fix them, and they stay missing", async () => {
  const document = await reported("suffolk", [
    suffolk("2018/19", "eligible,category-1,,", "830"),
    suffolk("2018/19", "eligible,,level-3,", "0"),
  ]);
  const { rows, columns } = tableOf(document, "by-level");
  const level = columns.findIndex(({ label }) => label === "Level 3");
  expect(plainText([rows[0]!.cells[level]!])).toBe("[x]");
  expect(rows.at(-1)!.notes.map((number) => document.notes[number - 1])).toContain(
    "Level 3: the total is 0, so none of its parts can be more, also where no figure of them reached us.",
  );
});
