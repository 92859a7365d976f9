import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { english } from "../../src/words/english/english.ts";
import { printFigure } from "../../src/words/print-figure.ts";
import { readStructure } from "../support/pdf/read-tables.ts";
import { type Made, make, patchedFramework, shippedData } from "../support/project.ts";
import { documentTables, htmlTables, pdfTables, type Rendered, rendered } from "../support/rendered.ts";

/**
 * What a year counts is data: a framework file and the returns alone bring a new category, measure, table or
 * year into the reports, without a line of the program.
 */

async function suffolkOf(made: Made): Promise<Rendered> {
  const prepared = await make(made);
  expect(prepared.statistics.project.findings).toEqual([]);
  expect(prepared.findings.filter((finding) => finding.severity === "error")).toEqual([]);
  return rendered(prepared, "suffolk");
}

/** A table as both readers find it; the test fails where they differ. */
async function tableIn({ document, html, pdf }: Rendered, title: string) {
  const found = documentTables(document).filter((table) => table.title.endsWith(`: ${title}`));
  expect(found).toHaveLength(1);
  const all = documentTables(document).map((table) => table.title);
  const [fromHtml, fromPdf] = [htmlTables(html), await pdfTables(pdf, all)].map(
    (tables) => tables.find((table) => table.title === found[0]!.title)?.rows,
  );
  expect(fromHtml).toBeDefined();
  expect(fromPdf).toEqual(fromHtml);
  return fromHtml!;
}

async function pdfText(pdf: Uint8Array): Promise<string> {
  const { root, textOf } = await readStructure(pdf);
  return textOf(root).replace(/\s+/g, " ");
}

const areaReport = parse((await shippedData.readText("frameworks/2008-09.yaml"))!).reports.area;
const statistics: object[] = areaReport.sections.statistics.blocks;

const rows = [
  "Suffolk,2031/32,eligible,category-1,level-1,,820",
  "Suffolk,2031/32,eligible,category-1,level-2,,10",
  "Suffolk,2031/32,eligible,category-1,level-3,,1",
];

describe("a category added to a framework", () => {
  const patch = {
    dimensions: {
      category: {
        members: {
          "category-5": {
            label: "Category 5",
            name: "made offenders",
            definition: "Offenders made for a test.",
          },
        },
      },
    },
  };
  const made: Made = {
    year: "2031/32",
    framework: "2022-23",
    data: { "frameworks/2022-23.yaml": patchedFramework("2022-23", patch) },
    rows: [
      ...rows,
      "Suffolk,2031/32,eligible,category-5,level-1,,1234",
      "Suffolk,2031/32,eligible,category-5,level-2,,5",
      "Suffolk,2031/32,eligible,category-5,level-3,,0",
    ],
  };

  test("is a row of the tables and an entry of the definitions", async () => {
    const report = await suffolkOf(made);
    const table = await tableIn(report, "MAPPA-eligible offenders by category and level");
    // No figure of the other categories reached us, so neither they nor a total have a row.
    expect(table.map(([header]) => header)).toEqual(["Category", "Category 1", "Category 5"]);
    expect(table[1]).toEqual(["Category 1", "820", "10", "1", "831"]);
    expect(table[2]).toEqual(["Category 5", "1,234", "5", "0", "1,239"]);
    for (const text of [report.html, await pdfText(report.pdf)]) {
      expect(text).toContain("Category 5: made offenders");
      expect(text).toContain("Offenders made for a test.");
    }
  });

  test("takes part in totals", async () => {
    const others = ["category-2", "category-3", "category-4"].flatMap((category) => [
      `Suffolk,2031/32,eligible,${category},level-2,,0`,
      `Suffolk,2031/32,eligible,${category},level-3,,0`,
      ...(category === "category-3" ? [] : [`Suffolk,2031/32,eligible,${category},level-1,,100`]),
    ]);
    const report = await suffolkOf({ ...made, rows: [...made.rows!, ...others] });
    const table = await tableIn(report, "MAPPA-eligible offenders by category and level");
    expect(table.at(-1)).toEqual(["All categories", "2,254", "15", "1", "2,270"]);
  });
});

test("a new measure has its own table", async () => {
  const patch = {
    measures: {
      "victims-contacted": {
        label: "Victims contacted",
        definition: "Victims who were offered contact in the year.",
        unit: "people",
        basis: "flow",
        dimensions: ["within"],
      },
    },
    dimensions: {
      within: {
        label: "Time",
        total: "Contacted at any time",
        members: {
          "eight-weeks": { label: "Within eight weeks", name: "within eight weeks" },
          later: { label: "Later", name: "later" },
        },
      },
    },
    tables: {
      "victims-contacted": {
        title: "Victims contacted after sentence",
        subtitle: "Number of people, {place}, {flow}",
        measure: "victims-contacted",
        rows: { dimension: "within" },
        columns: { views: ["before", "value", "change"] },
      },
    },
    reports: {
      area: { sections: { statistics: { blocks: [...statistics, { table: "victims-contacted" }] } } },
    },
  };
  const report = await suffolkOf({
    year: "2031/32",
    framework: "2022-23",
    data: { "frameworks/2022-23.yaml": patchedFramework("2022-23", patch) },
    rows: [
      ...rows,
      "Suffolk,2030/31,victims-contacted,,,eight-weeks,80",
      "Suffolk,2030/31,victims-contacted,,,later,12",
      "Suffolk,2031/32,victims-contacted,,,eight-weeks,1090",
      "Suffolk,2031/32,victims-contacted,,,later,12",
    ],
  });
  expect(await tableIn(report, "Victims contacted after sentence")).toEqual([
    ["Time", "2030/31", "2031/32", "Change"],
    ["Within eight weeks", "80", "1,090", "+1,010"],
    ["Later", "12", "12", "no change"],
    ["Contacted at any time", "92", "1,102", "+1,010"],
  ]);
  expect(report.html).toContain("Victims who were offered contact in the year.");
});

test("an existing measure can have another table", async () => {
  const patch = {
    tables: {
      "eligible-by-level": {
        title: "Offenders by level over the years",
        subtitle: "Number of offenders, {place}",
        measure: "eligible",
        rows: { years: "all" },
        columns: { dimension: "level" },
      },
    },
    reports: {
      area: {
        sections: { statistics: { blocks: [{ table: "eligible-by-level" }, ...statistics] } },
      },
    },
  };
  const report = await suffolkOf({
    year: "2031/32",
    framework: "2022-23",
    data: { "frameworks/2022-23.yaml": patchedFramework("2022-23", patch) },
    rows: [
      "Suffolk,2030/31,eligible,,level-1,,997",
      "Suffolk,2031/32,eligible,,level-1,,1001",
      "Suffolk,2031/32,eligible,,level-2,,18",
      "Suffolk,2031/32,eligible,,level-3,,0",
    ],
  });
  expect(await tableIn(report, "Offenders by level over the years")).toEqual([
    ["Year", "Level 1", "Level 2", "Level 3", "All levels"],
    ["2030/31", "997", "[x]", "[x]", "[x]"],
    ["2031/32", "1,001", "18", "0", "1,019"],
  ]);
});

test("a new year brings a new framework file, and older years keep theirs", async () => {
  const framework = `
id: 2032-33
extends: 2022-23
title: Five levels
years: { from: 2032/33, to: 2040/41 }
dimensions:
  level:
    members:
      level-4: { label: Level 4, name: a new level, definition: Managed as nobody was before. }
populations:
  2032/33: { estimate: mid-2023, ages: aged-10-and-over, label: a population for a test }
breaks:
  levels-2032:
    year: 2032/33
    interrupts: [eligible]
    except: [eligible/category-1/total]
    sentence: In 2032/33 a fourth level was added.
`;
  const report = await suffolkOf({
    year: "2032/33",
    framework: "2032-33",
    data: {
      "frameworks/2022-23.yaml": patchedFramework("2022-23", { years: { to: "2031/32" } }),
      "frameworks/2032-33.yaml": framework,
    },
    rows: [
      "Suffolk,2031/32,eligible,category-1,,,800",
      "Suffolk,2031/32,eligible,,,,1000",
      "Suffolk,2032/33,eligible,category-1,,,830",
      "Suffolk,2032/33,eligible,,,,1015",
      "Suffolk,2032/33,eligible,category-1,level-4,,7",
    ],
  });
  const levels = await tableIn(report, "MAPPA-eligible offenders by category and level");
  expect(levels.slice(0, 2)).toEqual([
    ["Category", "Level 4", "All levels"],
    ["Category 1", "7", "830"],
  ]);
  const change = await tableIn(report, "MAPPA-eligible offenders by category, with the change on the year");
  expect(change[1]).toEqual(["Category 1", "800", "830", "+30", "+3.8"]);
  expect(change.at(-1)).toEqual(["All categories", "1,000", "1,015", "[b]", "[b]"]);
  expect(await pdfText(report.pdf)).toContain("In 2032/33 a fourth level was added.");
  const rate = Object.values(report.document.figures).find(
    (figure) => figure.id === "2032-33/suffolk/rso-rate",
  )!;
  expect(printFigure(english, rate, { decimals: 0 }).text).toMatch(/^1\d\d$/);
});
