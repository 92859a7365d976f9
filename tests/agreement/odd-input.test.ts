import { type DefaultTreeAdapterMap, parse as parseHtml } from "parse5";
import { beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { PreparedRelease } from "../../src/pipeline.ts";
import { standAlone } from "../../src/render/png/stand-alone.ts";
import { english } from "../../src/words/english/english.ts";
import { htmlFaults } from "../support/html-checks.ts";
import { readStructure } from "../support/pdf/read-tables.ts";
import { elements } from "../support/pdf/tree.ts";
import { checkPdf } from "../support/pdf-checker.ts";
import { make, patchedFramework } from "../support/project.ts";
import { documentTables, htmlTables, pdfTables, type Rendered, rendered } from "../support/rendered.ts";
import { told } from "../support/told.ts";

/**
 * Input that passes every check on the way in, as odd as it may be, is a report in the end: all of it in the page and in
 * the file, and the same in both.
 */

const longWord = (letter: string, length = 1995) => letter.repeat(length);
const longText = (words: string) => `${words} `.repeat(Math.floor(1990 / (words.length + 1))).trim();

const details = {
  designation: longWord("D"),
  about: [longWord("A"), longText("what is said of it")],
  contacts: [
    {
      agency: longWord("C"),
      lines: Array.from({ length: 60 }, (_, index) => `Line ${index + 1} of one contact`),
    },
  ],
  "area-contacts": {
    suffolk: [
      { agency: "Suffolk", lines: [longWord("L")] },
      ...Array.from({ length: 30 }, (_, index) => ({
        agency: `Agency ${index}`,
        lines: [longText("a street")],
        telephone: "01632 960000",
        email: `${longWord("e", 100)}@example.org`,
      })),
    ],
  },
};

/** Every label of the framework is as long as it may be, and so is what it says of its breaks and figures. */
const framework = patchedFramework("2015-16", {
  title: longWord("T", 200),
  dimensions: {
    category: {
      label: longWord("K", 200),
      members: { "category-1": { label: longWord("M", 200), name: longText("a name").slice(0, 199) } },
    },
  },
  measures: {
    eligible: { label: longWord("E", 200), unit: longWord("U", 200), definition: longWord("F", 2000) },
  },
  tables: { "eligible-by-category-and-level": { title: longWord("Q", 200), subtitle: longWord("S", 2000) } },
  notes: { "mixed-basis": longWord("N", 2000) },
  reports: {
    area: { title: longWord("R", 120), sections: { "key-figures": { heading: longWord("H", 200) } } },
    national: { title: longWord("R", 120) },
  },
});

const approximate = "W".repeat(60);
const rows = [
  `Suffolk,2017/18,eligible,category-1,level-1,,820,,,,,${longWord("n", 1990)}`,
  `Suffolk,2017/18,eligible,category-1,level-2,,${approximate},approximate`,
  `Suffolk,2017/18,eligible,category-2,level-1,,${approximate},approximate,,,${longWord("s", 900)}`,
  "Suffolk,2017/18,eligible,category-3,level-2,,999999",
  "Suffolk,2016/17,eligible,category-1,,,815",
  `Norfolk,2017/18,eligible,category-1,,,${approximate},approximate`,
];

const narrative = [
  longWord("p"),
  Array.from({ length: 1200 }, (_, index) => `${index + 1}. an item`).join("\n"),
  `> ${longText("a quotation")}`,
  `## ${longWord("h", 400)}`,
  `[${longWord("k", 400)}](https://example.org/${longWord("x", 900)})`,
  longText("joined\u00A0words\u00A0without\u00A0a\u00A0break").replaceAll(" ", "\u00A0"),
].join("\n\n");

const bare = (text: string) => text.replace(/[\s\u00A0]+/g, "");

function wordsOf(node: DefaultTreeAdapterMap["node"]): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(wordsOf).join("") : "";
}

describe.each(["suffolk", "norfolk", "national"])("the report of odd input, %s", (place) => {
  let prepared: PreparedRelease;
  let report: Rendered;

  beforeAll(async () => {
    prepared = await make({
      year: "2017/18",
      details: stringify(details),
      rows,
      data: { "frameworks/2015-16.yaml": framework },
      files: { "narrative/suffolk/foreword.md": narrative },
    });
    report = await rendered(prepared, place);
  });

  test("has no error, for all of it is allowed", () => {
    const errors = prepared.findings.filter(({ severity }) => severity === "error").map(told);
    expect(errors).toEqual([]);
  });

  test("is a file without a fault and a page without one", async () => {
    expect(await checkPdf(report.pdf)).toEqual([]);
    expect(await htmlFaults(report.html)).toEqual([]);
  });

  test("has the same tables in both", async () => {
    const titles = documentTables(report.document).map(({ title }) => title);
    const plain = (tables: readonly { readonly rows: readonly (readonly string[])[] }[]) =>
      tables.map((table) => table.rows.map((row) => row.map(bare)));
    const wanted = plain(documentTables(report.document));
    expect(wanted.length).toBeGreaterThan(0);
    expect(plain(htmlTables(report.html))).toEqual(wanted);
    expect(plain(await pdfTables(report.pdf, titles))).toEqual(wanted);
  });

  test("has every text in both", async () => {
    const { root, textOf } = await readStructure(report.pdf);
    const file = [...elements(root)].map((element) => bare(textOf(element)));
    const page = bare(wordsOf(parseHtml(report.html)));
    const texts = [longWord("R", 120), ...textsOf(place)];
    for (const text of texts) {
      const wanted = bare(text);
      expect(page.includes(wanted), `${text.slice(0, 20)} in the page`).toBe(true);
      expect(
        file.some((each) => each.includes(wanted)),
        `${text.slice(0, 20)} in the file`,
      ).toBe(true);
    }
  });

  test("has pictures that leave room for what they show, and can leave the page", () => {
    for (const chart of report.document.sections.flatMap(({ blocks }) => blocks)) {
      if (chart.type !== "chart") continue;
      const drawing = report.drawings.page.get(chart.id)!;
      expect(drawing.height, chart.id).toBeLessThan(1500);
      expect(standAlone(chart, report.document, drawing, english).height).toBeLessThan(6000);
    }
  });
});

function textsOf(place: string): readonly string[] {
  const { about, designation, contacts } = details;
  const own = details["area-contacts"].suffolk;
  return [
    designation,
    ...about,
    ...(place === "suffolk" ? own.flatMap(({ agency, lines }) => [agency, ...lines]) : []),
    ...(place === "national" ? contacts.flatMap(({ agency, lines }) => [agency, ...lines]) : []),
    // The address of the link is no text.
    ...(place === "suffolk" ? (narrative.match(/[phk]{300,}/g) ?? []) : []),
    ...(place === "suffolk" ? [longWord("n", 1990), longWord("H", 200)] : []),
    longWord("M", 200),
    longWord("F", 2000),
  ];
}
