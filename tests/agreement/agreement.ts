import { beforeAll, describe, expect, test } from "vitest";
import type { Drawing } from "../../src/charts/drawing/drawing.ts";
import type { PreparedRelease } from "../../src/pipeline.ts";
import type { Edition } from "../../src/report/edition/edition.ts";
import { labelOf } from "../../src/report/identity.ts";
import { english } from "../../src/words/english/english.ts";
import { phrase } from "../../src/words/phrase.ts";
import { sayPlain } from "../../src/words/say.ts";
import { htmlFaults } from "../support/html-checks.ts";
import { checkPdf } from "../support/pdf-checker.ts";
import { shipped } from "../support/project.ts";
import { documentTables, htmlTables, pdfTables, type Rendered, rendered } from "../support/rendered.ts";
import { placesOf } from "../support/reports.ts";
import { pageTexts } from "./page-texts.ts";
import { documentTexts, htmlTexts, pdfTexts } from "./texts.ts";

/**
 * Renders every report of a release and holds what is read back from the HTML and the PDF against the document:
 * every table cell by cell, the structure of the file, and the label of a release that is not official.
 */
export async function checkRelease(id: string): Promise<void> {
  const prepared = await shipped(id);
  const kind = labelOf(prepared.release.details.kind);
  const label = kind && sayPlain(english, phrase("label", { label: kind }));
  const places = placesOf(prepared);

  describe.each(places)(`${id}: %s`, (place) => {
    let report: Rendered;
    let titles: readonly string[];

    beforeAll(async () => {
      report = await rendered(prepared, place);
      titles = documentTables(report.document).map((table) => table.title);
    });

    test("the tables of the page are those of the document", () => {
      expect(titles.length).toBeGreaterThan(place === "national" ? 3 : 0);
      expect(htmlTables(report.html)).toEqual(documentTables(report.document));
    });

    test("the tables of the PDF file are those of the document", async () => {
      expect(await pdfTables(report.pdf, titles)).toEqual(documentTables(report.document));
    });

    test("the cards, the sentences and what is said of charts are the document's on the page and in the file", async () => {
      const wanted = documentTexts(report.document);
      expect(wanted.words.length).toBeGreaterThan(5);
      for (const { cards, words, pictures } of [htmlTexts(report.html), await pdfTexts(report.pdf, wanted)]) {
        expect({ cards, pictures }).toEqual({ cards: wanted.cards, pictures: wanted.pictures });
        expect(wanted.words.filter((each) => !words.join("").includes(each))).toEqual([]);
      }
    });

    test("the PDF file has no fault", async () => {
      expect(await checkPdf(report.pdf)).toEqual([]);
    });

    test("the label is in the title, the page, every chart and on every page of the file", async () => {
      const { document, drawings, html, pdf } = report;
      const pages = await pageTexts(pdf);
      expect(pages.texts.length).toBeGreaterThan(2);
      if (!label) {
        expect([document.label, document.shortLabel]).toEqual([undefined, undefined]);
        return;
      }
      expect(document.label).toBe(label);
      expect(document.title).toContain(label);
      expect(document.id).toMatch(new RegExp(`-${kind}$`));
      expect(html.match(/<title>(.*?)<\/title>/)?.[1]).toContain(label);
      expect(html.slice(html.indexOf("<body"))).toContain(label);
      expect(pages.title).toContain(label);
      for (const [index, text] of pages.texts.entries()) expect(text, `page ${index + 1}`).toContain(label);
      const { charts, smallLines } = picturesOf(document);
      for (const drawn of [drawings.page, drawings.narrow]) {
        expect([...drawn.keys()]).toEqual([...charts, ...smallLines]);
        // A small line stands in a table or on a card of a page that has the label, and has no room for words.
        for (const chart of charts) expect(wordsIn(drawn.get(chart)!), chart).toContain(label);
      }
    });
  });

  test.each(oddPlaces(prepared))(`${id}: the page of %s is valid`, async (place) => {
    expect(await htmlFaults((await rendered(prepared, place)).html)).toEqual([]);
  });
}

/** The ids of what is drawn for a report: its charts, then the small lines of its tables and cards. */
function picturesOf({ sections }: Edition): { charts: readonly string[]; smallLines: readonly string[] } {
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    charts: blocks.flatMap((block) => (block.type === "chart" ? [block.id] : [])),
    smallLines: blocks.flatMap((block) => {
      if (block.type === "table") return block.rows.flatMap(({ trend }) => trend?.id ?? []);
      return block.type === "key-figures" ? block.items.flatMap(({ trend }) => trend?.id ?? []) : [];
    }),
  };
}

function wordsIn({ operations }: Drawing): string {
  return operations.flatMap((operation) => (operation.type === "text" ? [operation.text] : [])).join(" ");
}

/** The reports whose pages are most likely to go wrong: the national one, the longest name, the fewest figures. */
function oddPlaces({ statistics, returns }: PreparedRelease): string[] {
  const own = returns.filter(({ area }) => statistics.respondingAreas.includes(area));
  const longest = own.toSorted((a, b) => b.area.length - a.area.length)[0]!.area;
  const emptiest = own.toSorted((a, b) => a.entries.length - b.entries.length)[0]!.area;
  return [...new Set(["national", longest, emptiest])];
}
