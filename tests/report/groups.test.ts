import { expect, test } from "vitest";
import { parse } from "yaml";
import { reportsToMake } from "../../src/commands/reports-to-make.ts";
import { type PreparedRelease, report } from "../../src/pipeline.ts";
import type { Edition } from "../../src/report/edition/edition.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";
import { english } from "../../src/words/english/english.ts";
import { make, patchedFramework, shippedData } from "../support/project.ts";

const { national } = parse((await shippedData.readText("frameworks/2001-02.yaml"))!).reports;
const { coverage } = national.sections;
const regional = {
  ...national,
  of: { groups: "region" },
  title: "Regional report {year}",
  sections: {
    ...national.sections,
    coverage: { ...coverage, blocks: [{ generated: "coverage" }, { findings: "own" }] },
  },
};

const fixture = {
  year: "2002/03",
  framework: "2001-02",
  data: { "frameworks/2001-02.yaml": patchedFramework("2001-02", { reports: { regional } }) },
};

/** Two regions, one of six areas of which one has sent a return, and one of a single area, whose parts do not add up. */
const prepared = await make({
  ...fixture,
  rows: [
    "Suffolk,2002/03,eligible,category-1,,,351",
    "Suffolk,2002/03,eligible,category-2,,,20",
    "London,2002/03,eligible,category-1,,,3351",
    "London,2002/03,eligible,category-2,,,2792",
    "London,2002/03,eligible,category-3,,,94",
    "London,2002/03,eligible,,,,6234",
  ],
});

function regionOf(slug: string) {
  return report(prepared, { kind: "regional", of: { kind: "group", group: slug } }, english);
}

function listIn({ sections }: Edition, id: string): string[] {
  const blocks = sections.find((section) => section.id === id)!.blocks;
  return blocks.flatMap((block) => (block.type === "list" ? block.items.map(plainText) : []));
}

test("a group has a report where one of its areas has responded, and none where none has", () => {
  const made = (of: PreparedRelease) => reportsToMake(of, of.findings, undefined).map((each) => each.of);
  expect(made(prepared).filter(({ kind }) => kind === "group")).toEqual([
    { kind: "group", group: "east-of-england-region" },
    { kind: "group", group: "london-region" },
  ]);
});

test("a group's report counts the areas, and lists the queries, of the group alone", () => {
  expect(listIn(regionOf("east-of-england-region").edition, "coverage")).toEqual([
    "Figures of 1 of the 6 areas are in this report.",
    "No figures reached us from 5 areas: Bedfordshire, Cambridgeshire, Essex, Hertfordshire and Norfolk.",
    "Figures that every area is asked for are missing from: Suffolk.",
    "Queries not yet settled: 6. They are listed below.",
    ...Array.from({ length: 6 }, () =>
      expect.stringMatching(/^Suffolk: .* that are asked for cannot be counted/),
    ),
  ]);
  const london = listIn(regionOf("london-region").edition, "coverage");
  expect(london.filter((line) => !line.includes("that are asked for cannot be counted"))).toEqual([
    "The figures in this report are of one area.",
    "Figures that every area is asked for are missing from: London.",
    "Queries not yet settled: 7. They are listed below.",
    "London: MAPPA offenders, total: the parts 3,351 + 2,792 + 94 add up to 6,237; 6,234 is stated. No explanation has been given yet.",
  ]);
});

test("a group's report is under the group's name, with how many of its areas a sum is of", () => {
  const { id, cover, sections } = regionOf("east-of-england-region").edition;
  expect(id).toBe("made/east-of-england-region");
  expect(cover?.name).toBe("East of England region");
  expect(cover?.facts).toContainEqual({ label: "Coverage", text: "1 of 6 areas, 1 of them incomplete" });
  const [table] = sections.find((each) => each.id === "category")!.blocks;
  expect(table).toMatchObject({
    subtitle: "Number of offenders, 1 of 6 areas of East of England region, reporting year 2002/03",
  });
});

test("a map in a group's report speaks of the areas of the group alone", async () => {
  const rows = ["Suffolk", "Norfolk", "Essex"].map((area) => `${area},2002/03,eligible,category-1,,,351`);
  const { drawings, edition } = report(
    await make({ ...fixture, rows }),
    { kind: "regional", of: { kind: "group", group: "east-of-england-region" } },
    english,
  );
  const maps = edition.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === "chart")
    .filter(({ kind }) => kind === "map");
  expect(maps.map(({ alternative }) => plainText(alternative))).toEqual([
    expect.stringMatching(/^Map of East of England region/),
  ]);
  const said = drawings.page
    .get("register-map")!
    .operations.flatMap((each) => (each.type === "text" ? each.text : []));
  const at = said.indexOf("No figure");
  expect(said.slice(at, at + 2)).toEqual(["No figure", "3 areas"]);
});

test("a note on a figure of the nation says whose it is, in a column of a group's report", async () => {
  const table = {
    title: "Beside the nation",
    subtitle: "Number of offenders",
    rows: { cells: [{ cell: "eligible/category-1/total" }] },
    columns: { views: ["value", { view: "stated", place: "nation" }] },
  };
  const sections = { beside: { heading: "Beside the nation", blocks: [{ table: "beside" }] } };
  const group = { of: { groups: "region" }, title: "Regional report {year}", order: ["beside"], sections };
  const patch = { tables: { beside: table }, reports: { group } };
  const made = await make({
    year: "2002/03",
    framework: "2001-02",
    data: { "frameworks/2001-02.yaml": patchedFramework("2001-02", patch) },
    rows: [
      "Suffolk,2002/03,eligible,category-1,,,351,,,,,Without the coast.",
      "England and Wales,2002/03,eligible,category-1,,,20000,,,,,Without Wales.",
    ],
  });
  const { edition } = report(
    made,
    { kind: "group", of: { kind: "group", group: "east-of-england-region" } },
    english,
  );
  expect(edition.id).toBe("made/east-of-england-region");
  expect(edition.notes).toContain("England and Wales: Without Wales.");
});

test("the nation has a report where a source gives its figures and no area has any", async () => {
  const rows = ["England and Wales,2002/03,eligible,category-1,,,20000"];
  const made = await make({ kind: "reconstructed", year: "2002/03", framework: "2001-02", rows });
  expect(reportsToMake(made, made.findings, undefined)).toEqual([
    { kind: "national", of: { kind: "nation" } },
  ]);
  const { edition } = report(made, { kind: "national", of: { kind: "nation" } }, english);
  expect(listIn(edition, "coverage")[0]).toBe("Figures of 0 of the 42 areas are in this report.");
});
