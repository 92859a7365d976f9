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
  expect(html).toContain('<strong><span data-figure="a/t/t2">1,015</span></strong>');
  expect(html).toContain('<dd class="value" data-figure="k/1">1,015</dd>');
});

test("the index names its files, and why there is none", () => {
  const html = sampleIndexPage();
  expect(html).toContain('<a href="2031-32/area/area-1.html">Area 1</a>');
  expect(html).toContain('href="2031-32/area/area-1.pdf">PDF<span class="visually-hidden"> of Area 1</span>');
  expect(html).toMatch(/<dt>Its return has two errors[^<]*<\/dt>\s*<dd>Dyfed-Powys, Gwent<\/dd>/);
  expect(html).toContain("Findings: 2 errors, 1 query, no notes.");
  expect(html).toContain("Findings: no errors, no queries, 12 notes.");
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
