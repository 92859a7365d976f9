import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../src/files/memory.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { loadFrameworks } from "../../src/framework/load/load.ts";
import { regions } from "../support/group-sets.ts";
import { patchedFramework } from "../support/project.ts";
import { told } from "../support/told.ts";

/** What is found in the first framework, which extends no other, after a change to it. */
async function findingsOf(patch: object): Promise<readonly Finding[]> {
  const text = patchedFramework("2001-02", patch);
  const files = memoryFiles(new Map([["frameworks/2001-02.yaml", text]]));
  const { findings } = await loadFrameworks(files, "frameworks", { sets: regions });
  // What later frameworks show of it is not here.
  return findings.filter(({ code }) => code !== "FRAMEWORK-UNUSED");
}

const table = (change: object) => ({ tables: { "eligible-by-category": change } });
const chart = (id: string, change: object) => ({ charts: { [id]: change } });
const levels = (count: number) => ({
  cells: Array.from({ length: count }, (_, index) => ({
    cell: `eligible/total/level-${(index % 3) + 1}`,
    label: `Series ${index + 1}`,
  })),
});

describe("a table or chart whose parts do not go together is found", () => {
  test.each<[string, object, string]>([
    [
      "rows by a dimension that the measure does not have",
      table({ measure: "orders-imposed", rows: { dimension: "level" } }),
      "The table 'eligible-by-category' cannot show 'orders-imposed' by 'level': the labels along that axis would be false.",
    ],
    [
      "points by a dimension that the measure does not have",
      chart("categories-chart", { measure: "orders-imposed" }),
      "The chart 'categories-chart' cannot show 'orders-imposed' by 'category': the labels along that axis would be false.",
    ],
    [
      "columns by a dimension that a rate in the rows does not have",
      { tables: { rates: { columns: { views: null, dimension: "level" } } } },
      "The table 'rates' cannot show 'rso-rate' by 'level': the labels along that axis would be false.",
    ],
    [
      "columns by the dimension of which the rows are members",
      { tables: { "breaches-and-orders": { columns: { views: null, dimension: "level" } } } },
      "The table 'breaches-and-orders' cannot show 'managed-in-year' by 'level': the labels along that axis would be false.",
    ],
    [
      "a table without a measure",
      table({ measure: null }),
      "The table 'eligible-by-category' names nothing that is counted.",
    ],
    [
      "a chart without a measure",
      chart("categories-chart", { measure: null }),
      "The chart 'categories-chart' names nothing that is counted.",
    ],
    [
      "the same dimension on both axes",
      table({ columns: { views: null, dimension: "category" } }),
      "Both axes of the table 'eligible-by-category' say which member of 'category' is meant.",
    ],
    [
      "cells on both axes",
      { tables: { "breaches-and-orders": { columns: { views: null, ...levels(2) } } } },
      "Both axes of the table 'breaches-and-orders' say which cell is meant.",
    ],
    [
      "areas beside places",
      { tables: { "beside-nation": { rows: { cells: null, areas: "all" }, cell: "rso-rate" } } },
      "Both axes of the table 'beside-nation' say which place is meant.",
    ],
    [
      "more than four series",
      chart("register-chart", { series: levels(5) }),
      "The chart 'register-chart' has more than 4 series, which cannot be told apart.",
    ],
    [
      "an area for each series",
      chart("register-chart", { series: { cells: null, areas: "all" } }),
      "The chart 'register-chart' has more than 4 series, which cannot be told apart.",
    ],
    [
      "a map with two series",
      chart("register-map", { series: levels(2) }),
      "The chart 'register-map' is a map and has not one series.",
    ],
    [
      "a figure of one year beside years",
      { tables: { "own-years": { columns: { dimension: null, views: ["value"] } } } },
      "Both axes of the table 'own-years' say which year is meant.",
    ],
    [
      "a table that a report shows twice",
      { reports: { area: { sections: { sources: { blocks: [{ table: "eligible-by-category" }] } } } } },
      "The area report shows the table 'eligible-by-category' twice, so a link to it could mean either.",
    ],
    [
      "a map of years",
      chart("register-map", { points: { areas: null, years: "all" } }),
      "The chart 'register-map' is a map of other things than areas.",
    ],
    [
      "dots of two series",
      chart("register-dots", { series: levels(2) }),
      "The chart 'register-dots' is a dot plot and has not one series.",
    ],
    [
      "dots of years",
      chart("register-dots", { points: { areas: null, years: "all" } }),
      "The chart 'register-dots' is a dot plot of other things than areas.",
    ],
    [
      "dots set against nothing",
      chart("register-dots", { reference: null }),
      "The chart 'register-dots' is a dot plot and does not say what the areas are set against.",
    ],
    [
      "dots of a count",
      chart("register-dots", { series: { cells: [{ cell: "eligible/category-1", label: "Number" }] } }),
      "The chart 'register-dots' is a dot plot of 'eligible', which is a count and has no limits.",
    ],
    [
      "a funnel of a rate per head",
      chart("register-dots", { kind: "funnel" }),
      "The chart 'register-dots' is a funnel of 'rso-rate', which is a rate per head: its number on a day is no draw of chance.",
    ],
    [
      "a funnel of a count",
      chart("register-dots", {
        kind: "funnel",
        series: { cells: [{ cell: "eligible/category-1", label: "Number" }] },
      }),
      "The chart 'register-dots' is a funnel of 'eligible', which is a count and has no limits.",
    ],
    [
      "a funnel about a region",
      chart("register-dots", { kind: "funnel", reference: { group: "region" } }),
      "The chart 'register-dots' is a funnel about another place than all areas, of which its limits are.",
    ],
    [
      "small panels of areas",
      chart("register-chart", { kind: "multiples", points: { years: null, areas: "all" } }),
      "The chart 'register-chart' has a panel a line, and its points are not years.",
    ],
    [
      "more than twelve small panels",
      chart("register-chart", { kind: "multiples", series: levels(13) }),
      "The chart 'register-chart' has more than 12 series, which cannot be told apart.",
    ],
    [
      "a chart whose table the report does not show",
      chart("categories-chart", { table: "coverage" }),
      "The area report shows the chart 'categories-chart' without its table 'coverage'.",
    ],
  ])("%s", async (_, patch, problem) => {
    const findings = await findingsOf(patch);
    expect(findings.map((each) => told(each).problem)).toContain(problem);
    for (const { code, severity, location } of findings.map(told)) {
      expect([code, severity]).toEqual(["FRAMEWORK-LAYOUT", "error"]);
      expect(location?.line).toBeGreaterThan(1);
    }
  });

  test("but not where four series can be told apart", async () => {
    expect(await findingsOf(chart("register-chart", { series: levels(4) }))).toEqual([]);
    expect(await findingsOf(chart("register-chart", { kind: "multiples", series: levels(12) }))).toEqual([]);
  });
});

describe("a block of a notice that goes with nothing is found", () => {
  const notes = (blocks: readonly object[]) => ({
    reports: { "press-notice": { sections: { "notes-to-editors": { blocks } } } },
  });
  test.each<[string, object, string]>([
    [
      "the largest part of what is no total",
      notes([{ largest: { cell: "eligible/total/level-2", dimension: "level" } }]),
      "'eligible/total/level-2' is no total over 'level', so that none of its parts can be the largest.",
    ],
    [
      "the largest part over a dimension that the measure does not have",
      notes([{ largest: { cell: "eligible/total/total", dimension: "order" } }]),
      "'eligible/total/total' is no total over 'order', so that none of its parts can be the largest.",
    ],
    [
      "a table in a numbered section",
      notes([{ table: "eligible-by-category" }]),
      "The section 'notes-to-editors' of the report 'press-notice' is numbered, and has a block that cannot be an item of a list.",
    ],
    [
      "members of no dimension",
      notes([{ members: "levels" }]),
      "There is no dimension 'levels' in the framework '2001-02'.",
    ],
    [
      "a note that is not there",
      { reports: { "press-notice": { sections: { "not-shown": { blocks: [{ "not-shown": ["none"] }] } } } } },
      "There is no note 'none' in the framework '2001-02'.",
    ],
  ])("%s", async (_, patch, problem) => {
    expect((await findingsOf(patch)).map((each) => told(each).problem)).toEqual([problem]);
  });
});

describe("a word in braces that is not filled in is found", () => {
  test.each<[string, object, string]>([
    [
      "in a subtitle",
      table({ subtitle: "Number, {area}, {year}" }),
      "'{area}' would be printed as it stands.",
    ],
    [
      "in a chart",
      chart("register-map", { subtitle: "{Place}" }),
      "'{Place}' would be printed as it stands.",
    ],
    ["in the title of a table", table({ title: "In {year}" }), "'{year}' would be printed as it stands."],
    [
      "in the title of a report",
      { reports: { national: { title: "{place} in {year}" } } },
      "'{place}' would be printed as it stands.",
    ],
    ["in a note", { notes: { "small-numbers": "See {flow}." } }, "'{flow}' would be printed as it stands."],
  ])("%s", async (_, patch, problem) => {
    const findings = await findingsOf(patch);
    expect(findings.map((each) => [each.code, told(each).problem])).toEqual([
      ["FRAMEWORK-PLACEHOLDER", problem],
    ]);
  });

  test("but those that are known stay where they are known", async () => {
    expect(await findingsOf(table({ subtitle: "{place} {year} {snapshot} {flow}" }))).toEqual([]);
  });
});
