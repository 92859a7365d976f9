import { describe, expect, test } from "vitest";
import { count } from "../../src/figures/value.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import { renderIndex } from "../../src/render/html/index-page.ts";
import { renderHtml } from "../../src/render/html/render.ts";
import { loadHtmlTemplates } from "../../src/render/html/templates.ts";
import type { Block, Edition } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { madeFigure, printedFigure } from "../support/figures.ts";
import { htmlFaults } from "../support/html-checks.ts";
import { htmlTemplates, sampleIndexPage, samplePage } from "../support/html-pages.ts";
import { sampleDocument } from "../support/sample-document.ts";

/** The sample with one more block in its second section. */
function withBlock(block: Block): Edition {
  const document = sampleDocument();
  const sections = document.sections.map((section) =>
    section.id === "statistics" ? { ...section, blocks: [...section.blocks, block] } : section,
  );
  return { ...document, sections };
}

describe("what a document lacks is an error", () => {
  test("a drawing", () => {
    const drawings = { page: new Map(), narrow: new Map() };
    expect(() => renderHtml(sampleDocument(), drawings, htmlTemplates, english)).toThrow(
      "has not been drawn",
    );
  });

  test("a note", () => {
    expect(() => samplePage({ ...sampleDocument(), notes: [] })).toThrow("has no note");
  });

  test("a template", async () => {
    await expect(loadHtmlTemplates(memoryFiles())).rejects.toThrow(/html\/.* is missing/);
  });

  test("the data of a picture", () => {
    const picture = { type: "picture", media: "image/png", width: 1, height: 1, alternative: "" } as const;
    expect(() => samplePage(withBlock({ ...picture, data: '" onload="' }))).toThrow("base64");
  });
});

test("the label stands at the top and at the end, and in the margin of printed pages", () => {
  const html = samplePage();
  const { label } = sampleDocument();
  expect(html.match(new RegExp(`<p class="label">${label}</p>`, "g"))).toHaveLength(2);
  expect(html).toContain("@bottom-left{content:");
  const { label: _label, shortLabel: _short, ...live } = sampleDocument();
  expect(samplePage(live)).not.toContain('class="label"');
});

test("a warning's heading is one level below the heading above it", () => {
  const warning = { type: "warning", title: "Queried", content: [] } as const;
  expect(samplePage()).toMatch(/<h3 class="warning-title"[^>]*>A figure is queried</);
  expect(samplePage(withBlock(warning))).toMatch(/<h4 class="warning-title"[^>]*>Queried</);
});

test("every figure that running text prints carries its id", () => {
  const html = samplePage();
  expect(html).toContain('<strong><span data-figure="a/t/t2" id="figure-a_t_t2">1,015</span></strong>');
  expect(html).toContain('<dd class="value" data-figure="k/1" id="figure-k_1">1,015</dd>');
});

describe("the index", () => {
  const html = sampleIndexPage();

  test("has a mark for each report, named by its place and year, and none where there is no report", () => {
    const marks = [...html.matchAll(/<td>(?:<a href="([^"]+)"><span class="visually-hidden">([^<]+))?/g)];
    const named = marks.flatMap(([, address, name]) => (address === undefined ? [] : [[name, address]]));
    expect(named).toHaveLength(44);
    expect(named[0]).toEqual(["England and Wales, 2031/32", "2031-32/national.html"]);
    expect(named).toContainEqual(["Area 40, 2031/32", "2031-32/area-40.html"]);
    expect(named).toContainEqual(["North West, 2031/32", "2031-32/north-west.html"]);
    expect(named).toContainEqual(["Essex, 2030/31", "2030-31/essex.html"]);
    // Two years in 44 rows, and the corners of two tables.
    expect(marks).toHaveLength(2 * 44 + 2);
  });

  test("leads to another file where there is no page", () => {
    expect(html).toContain('href="2031-32/avon-and-somerset.pdf"><span');
  });

  test("says of each year what kind of figures it has, and why areas have no report", () => {
    expect(html).toContain('<th scope="colgroup" colspan="1">Illustrative</th>');
    expect(html).toMatch(/<dt>2031\/32<\/dt>\s*<dd>Illustrative figures, invented\. Not an official/);
    expect(html).toMatch(/<dt>Its return has two errors<\/dt>\s*<dd>Dyfed-Powys, Gwent<\/dd>/);
    expect(html).not.toContain('<th scope="row">Gwent');
  });

  test("says what MAPPA is, and speaks of none of the tool's findings", () => {
    expect(html).toContain(english.page.index.about);
    expect(html).not.toMatch(/findings|queries/i);
  });
});

test("an index without releases says so", () => {
  expect(renderIndex({ generated: "", releases: [] }, htmlTemplates, english)).toContain(
    "There are no reports yet.",
  );
});

test("a section may be named like a table; a reference means the table", async () => {
  const document = sampleDocument();
  const sections = document.sections.map((section) =>
    section.id === "statistics" ? { ...section, id: "levels" } : section,
  );
  const html = samplePage({ ...document, sections });
  expect(await htmlFaults(html)).toEqual([]);
  expect(html).toContain('<a href="#section-levels">Statistics for the year</a>');
  expect(html).toContain('<a href="#table-levels">Table 1</a>');
});

test("six cards stand in three columns, so that no row has gaps", () => {
  const value = printedFigure(madeFigure("k/1", count(1015)), 0);
  const cards = (howMany: number): Block => ({
    type: "key-figures",
    items: Array.from({ length: howMany }, () => ({ label: "Offenders", value, context: [] })),
  });
  expect(samplePage(withBlock(cards(6)))).toContain('class="key-figures three"');
  expect(samplePage(withBlock(cards(8)))).not.toContain('class="key-figures three"');
});

test("a link that is its own text is not spelled out again on paper", () => {
  const address = "https://example.org/?a=1&b=2";
  const link = (words: string) => ({
    type: "link" as const,
    address,
    children: [{ type: "text" as const, text: words }],
  });
  const html = samplePage(withBlock({ type: "paragraph", content: [link(address), link("elsewhere")] }));
  expect(html).toContain('<a class="address" href="https://example.org/?a=1&amp;b=2">https://');
  expect(html).toContain('<a href="https://example.org/?a=1&amp;b=2">elsewhere</a>');
});
