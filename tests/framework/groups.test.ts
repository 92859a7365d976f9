import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { build } from "../../src/commands/build.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import { type PreparedRelease, report } from "../../src/pipeline.ts";
import { renderHtml } from "../../src/render/html/render.ts";
import { loadHtmlTemplates } from "../../src/render/html/templates.ts";
import { renderPdf } from "../../src/render/pdf/render.ts";
import type { ReportRequest } from "../../src/report/subject.ts";
import { english } from "../../src/words/english/english.ts";
import { pageTexts } from "../agreement/page-texts.ts";
import { htmlFaults } from "../support/html-checks.ts";
import { readStructure } from "../support/pdf/read-tables.ts";
import { checkPdf } from "../support/pdf-checker.ts";
import {
  loadMade,
  type Made,
  madeData,
  make,
  patchedFramework,
  shippedData,
  templates,
} from "../support/project.ts";
import { documentTables, htmlTables, pdfTables, rendered } from "../support/rendered.ts";
import { told } from "../support/told.ts";

/**
 * A group of areas is data: it has a report, a row of a table and a column beside an area by a framework file, and a
 * place can have several reports, with or without a cover and contents.
 */

const statistics: object[] = parse((await shippedData.readText("frameworks/2008-09.yaml"))!).reports.area
  .sections.statistics.blocks;

const patch = {
  tables: {
    "by-region": {
      title: "Registered sexual offenders by region",
      subtitle: "Number of offenders, {snapshot}",
      cell: "eligible/category-1/total",
      rows: { groups: "region", label: "Region" },
      columns: { views: ["before", "value", "coverage"] },
    },
    "beside-region": {
      title: "The area beside its region",
      subtitle: "Number of offenders, {snapshot}",
      cell: "eligible/category-1/total",
      rows: { places: ["own", { group: "region" }, "nation"] },
      columns: { views: ["value"] },
    },
    "own-numbers": {
      title: "Registered sexual offenders over the years",
      subtitle: "Number of offenders, {place}, {snapshot}",
      rows: { years: "all" },
      columns: { cells: [{ cell: "eligible/category-1/total", label: "Number" }] },
    },
  },
  reports: {
    area: { sections: { statistics: { blocks: [...statistics, { table: "beside-region" }] } } },
    regional: {
      of: { groups: "region" },
      title: "Regional report {year}",
      order: ["figures", "plans", "about"],
      sections: {
        figures: {
          heading: "Figures",
          blocks: [
            { "key-figures": [{ cell: "eligible/category-1/total", label: "Registered sexual offenders" }] },
            { table: "own-numbers" },
            { table: "by-region" },
          ],
        },
        plans: { heading: "Plans", blocks: [{ narrative: "plans" }] },
        about: { heading: "About these figures", blocks: [{ generated: "about" }, { generated: "sources" }] },
      },
    },
    leaflet: {
      of: "area",
      title: "Leaflet {year}",
      cover: false,
      contents: false,
      order: ["figures"],
      sections: { figures: { heading: "Figures", blocks: [{ table: "own-numbers" }] } },
    },
  },
};

// Cambridgeshire, Norfolk and Suffolk are in the East of England; so are Bedfordshire, Essex and Hertfordshire.
const made: Made = {
  year: "2031/32",
  framework: "2022-23",
  kind: "illustrative",
  data: { "frameworks/2022-23.yaml": patchedFramework("2022-23", patch) },
  files: { "narrative/east-of-england-region/plans.md": "The region will meet.\n" },
  rows: [
    "Suffolk,2030/31,eligible,category-1,,,800",
    "Norfolk,2030/31,eligible,category-1,,,900",
    "Suffolk,2031/32,eligible,category-1,,,831",
    "Norfolk,2031/32,eligible,category-1,,,1000",
    "Kent,2031/32,eligible,category-1,,,2000",
  ],
};

const eastOfEngland: ReportRequest = {
  kind: "regional",
  of: { kind: "group", group: "east-of-england-region" },
};
const pages = await loadHtmlTemplates(templates);

async function filesOf(prepared: PreparedRelease, request: ReportRequest) {
  const { edition, drawings } = report(prepared, request, english);
  const html = renderHtml(edition, drawings, pages, english);
  const pdf = await renderPdf(edition, drawings.page, {
    created: new Date("2032-10-01T08:30:00Z"),
    words: english,
  });
  return { edition, html, pdf };
}

let prepared: PreparedRelease;
beforeAll(async () => {
  prepared = await make(made);
  expect(prepared.statistics.project.findings.map(told)).toEqual([]);
});

describe("the report of a group of areas", () => {
  test("has the figures of those of its areas that responded, and says how many they are", async () => {
    const { edition, html, pdf } = await filesOf(prepared, eastOfEngland);
    const [own, byRegion] = documentTables(edition);
    expect(own!.rows.slice(1)).toEqual([
      ["2030/31", "1,700"],
      ["2031/32", "1,831"],
    ]);
    const rows = new Map(byRegion!.rows.map(([name, ...cells]) => [name, cells]));
    expect(rows.get("Region")).toEqual(["2030/31", "2031/32", "Areas counted"]);
    expect([...rows.keys()].filter((name) => /East of England/.test(name!))).toHaveLength(1);
    expect(rows.get("2 of 6 areas of East of England region") ?? [...rows].join("\n")).toEqual([
      "1,700",
      "1,831",
      "2 of 6",
    ]);
    expect(htmlTables(html)).toEqual(documentTables(edition));
    const titles = documentTables(edition).map(({ title }) => title);
    expect(await pdfTables(pdf, titles)).toEqual(documentTables(edition));
    for (const text of [html, await pdfText(pdf)]) {
      expect(text).toContain("East of England");
      expect(text).toContain("The region will meet.");
      expect(text).toContain("Illustrative figures, invented.");
    }
    expect(await htmlFaults(html)).toEqual([]);
    expect(await checkPdf(pdf)).toEqual([]);
  });

  test("every figure of it knows the areas that it is of", () => {
    const { edition } = report(prepared, eastOfEngland, english);
    const figure =
      edition.figures["2031-32/responding-areas-of-east-of-england-region/eligible/category-1/total"]!;
    expect(figure.at.geography).toEqual({ kind: "responding", group: "east-of-england-region" });
    const areas = figure.inputs.flatMap((input) =>
      input.kind === "figure" && input.at.geography.kind === "area" ? [input.at.geography.area] : [],
    );
    expect(areas).toEqual(["norfolk", "suffolk"]);
  });
});

test("an area stands beside its group and the nation", async () => {
  const { document } = await rendered(prepared, "suffolk");
  const beside = documentTables(document).find(({ title }) => title.endsWith("The area beside its region"))!;
  expect(beside.rows[1]).toEqual(["Suffolk", "831"]);
  expect(beside.rows[2]![1]).toBe("1,831");
  expect(beside.rows[2]![0]).toContain("East of England region");
});

test("a report without a cover and contents begins with its title, and is complete", async () => {
  const { edition, html, pdf } = await filesOf(prepared, {
    kind: "leaflet",
    of: { kind: "area", area: "suffolk" },
  });
  expect(edition.cover).toBeUndefined();
  expect(html).toMatch(/<h1[^>]*>Suffolk: /);
  expect(html).not.toContain('class="contents"');
  expect(edition.heading).toBe("Suffolk: MAPPA leaflet 2031/32");
  expect(await htmlFaults(html)).toEqual([]);
  expect(await checkPdf(pdf)).toEqual([]);
  expect(htmlTables(html)).toEqual(documentTables(edition));
  expect(
    await pdfTables(
      pdf,
      documentTables(edition).map(({ title }) => title),
    ),
  ).toEqual(documentTables(edition));
  const text = await pdfText(pdf);
  expect(text).toMatch(/^Suffolk: MAPPA leaflet 2031\/32/);
  expect(text).toContain("Illustrative figures, invented. Not an official publication.");
  const { texts } = await pageTexts(pdf);
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain("Page 1 of 1");
});

test("a build makes every kind of report of every place, lists it and makes it again over itself", async () => {
  const output = memoryFiles();
  const printed: string[] = [];
  const environment = {
    data: madeData(made),
    templates,
    output,
    words: english,
    now: () => new Date("2032-10-01T08:30:00Z"),
    print: (line: string) => printed.push(line),
    progress: () => {},
  };
  const options = { releases: ["made"], areas: [], formats: ["html"] };
  expect(await build(options, environment)).toBe(0);
  const files = [...output.contents.keys()].sort();
  expect(files).toEqual([
    "index.html",
    "made/east-of-england-region-illustrative.html",
    "made/england-and-wales-illustrative.html",
    "made/index.html",
    ...["kent", "norfolk"].flatMap((area) => [
      `made/${area}-illustrative.html`,
      `made/${area}_leaflet-illustrative.html`,
    ]),
    "made/release.json",
    "made/south-east-region-illustrative.html",
    "made/statements.html",
    "made/suffolk-illustrative.html",
    "made/suffolk_leaflet-illustrative.html",
  ]);
  const { others } = JSON.parse(String(output.contents.get("made/release.json")));
  expect(others.map(({ id }: { id: string }) => id).sort()).toEqual([
    "made/east-of-england-region-illustrative",
    "made/kent_leaflet-illustrative",
    "made/norfolk_leaflet-illustrative",
    "made/south-east-region-illustrative",
    "made/suffolk_leaflet-illustrative",
  ]);
  const index = String(output.contents.get("index.html"));
  for (const file of files
    .slice(1)
    .filter((name) => name.endsWith(".html") && name !== "made/statements.html"))
    expect(index).toContain(`"${file}"`);
  expect(await htmlFaults(index)).toEqual([]);
  expect(printed.join("\n")).toContain("3 areas, 5 others and the national report");
  expect(await build(options, environment)).toBe(0);
  expect(await build({ ...options, areas: ["suffolk"] }, environment)).toBe(0);
  expect([...output.contents.keys()].sort()).toEqual(files);
});

describe("a set of groups that a framework names", () => {
  const findingsWith = async (edit: object, groups?: string) => {
    const data = {
      "frameworks/2022-23.yaml": patchedFramework("2022-23", { ...patch, ...edit }),
      ...(groups !== undefined && { "reference/groups.csv": groups }),
    };
    return (await loadMade({ ...made, data })).findings.map(told);
  };

  test("must exist", async () => {
    const reports = {
      ...patch.reports,
      regional: { ...patch.reports.regional, of: { groups: "continent" } },
    };
    const [finding] = await findingsWith({ reports });
    expect(finding).toMatchObject({
      code: "FRAMEWORK-REFERENCE",
      problem: "There is no set of groups of areas 'continent' in the framework '2022-23'.",
      location: { file: "frameworks/2022-23.yaml" },
    });
  });

  test("must give every area a group where an area stands beside it", async () => {
    const groups = "set,group,name,area\nregion,east,The East,suffolk\nregion,east,The East,norfolk\n";
    const findings = await findingsWith({}, groups);
    expect(findings[0]).toMatchObject({ code: "GROUP-GAPS", severity: "note" });
    expect(findings[1]).toMatchObject({ code: "FRAMEWORK-LAYOUT" });
    expect(findings[1]!.problem).toContain("Not every area is in one group of the set 'region'");
  });
});

async function pdfText(pdf: Uint8Array): Promise<string> {
  const { root, textOf } = await readStructure(pdf);
  return textOf(root).replace(/\s+/g, " ").trim();
}

test("contacts and explanations of release.yaml can be of a group", async () => {
  const details = `area-contacts:
  east-of-england-region: [{ agency: The regional office, telephone: 01632 960000 }]
explanations:
  - { code: NARRATIVE-SENSITIVE, area: east-of-england-region, section: plans, text: It is right., accepted: true }
`;
  const contacts = { heading: "Contacts", blocks: [{ generated: "contacts" }] };
  const regional = {
    ...patch.reports.regional,
    order: ["contacts"],
    sections: { contacts },
  };
  const data = {
    "frameworks/2022-23.yaml": patchedFramework("2022-23", {
      ...patch,
      reports: { ...patch.reports, regional },
    }),
  };
  const project = await loadMade({ ...made, data, details });
  expect(project.findings.map(told).filter(({ severity }) => severity === "error")).toEqual([]);
  const { html } = await filesOf(await make({ ...made, data, details }), eastOfEngland);
  expect(html).toContain("The regional office");
});
