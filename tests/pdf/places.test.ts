import { describe, expect, test } from "vitest";
import { anchorOf } from "../../src/render/anchors.ts";
import type { Chart, Edition, Table } from "../../src/report/edition/edition.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";
import { bookmarks, type Destination, innerLinks, namedDestinations } from "../support/pdf/destinations.ts";
import { type PageContent, readPage } from "../support/pdf/page-content.ts";
import { Reader } from "../support/pdf/reader.ts";
import { pdfOf } from "../support/pdf-files.ts";
import { sampleDocument } from "../support/sample-document.ts";

/** Long enough to have contents. */
const sample = sampleDocument({ rows: 260 });

/** The sample with sections and headings that are named as the table in them. */
const oneNameForAll: Edition = {
  ...sample,
  sections: sample.sections.map((section) => {
    const table = section.blocks.find((block) => block.type === "table");
    if (!table) return section;
    const heading = { type: "heading" as const, level: 3 as const, id: table.id, text: "Named as its table" };
    return { ...section, id: table.id, blocks: [heading, ...section.blocks] };
  }),
};

/** The words that sections, headings, tables and charts begin with. */
function titlesOf({ sections }: Edition): string[] {
  return sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) => (block.type === "heading" ? [block.text] : [])),
  ]);
}

function exhibitsOf(document: Edition): string[] {
  return document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.type === "table") return [`Table ${block.number}: ${block.title}`];
      return block.type === "chart" ? [`Figure ${block.number}: ${block.subtitle}`] : [];
    });
}

/** The words that a place has for each entry of the contents, where the entry has other ones. */
function wordsThere(document: Edition, title: string): string {
  const charts = document.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Chart => block.type === "chart");
  const chart = charts.find(({ number, subtitle }) => title === `Figure ${number}: ${subtitle}`);
  return chart ? `Figure ${chart.number}: ${plainText(chart.headline)}` : title;
}

/** The bookmarks: the contents stand behind the first section. */
function behindTheFirst(document: Edition, contents: string): string[] {
  const [first, ...others] = document.sections;
  const of = (sections: Edition["sections"]) => titlesOf({ ...document, sections });
  return [...of([first!]), contents, ...of(others)];
}

interface Opened {
  readonly reader: Reader;
  readonly pages: readonly PageContent[];
}

async function opened(document: Edition): Promise<Opened> {
  const reader = await Reader.open(await pdfOf(document));
  return { reader, pages: reader.pages.map((page) => readPage(reader, page.dict)) };
}

/** What stands at a place: the first line of text below its height that belongs to the report. */
function standsAt({ pages }: Opened, { page, height }: Destination) {
  const below = pages[page]!.texts.filter((text) => text.mark !== undefined && text.baseline < height);
  const highest = Math.max(...below.map((text) => text.baseline));
  const line = below.filter((text) => text.baseline === highest).sort((a, b) => a.left - b.left);
  return { words: line.map((text) => text.text).join(""), gap: height - highest };
}

/** A place lands on its words: they are the first below it, and near. */
function expectLanding(file: Opened, place: Destination, words: string): void {
  const found = standsAt(file, place);
  const plain = (text: string) => text.replace(/\s+/g, " ").trim();
  expect(plain(words).startsWith(plain(found.words)), `${words}: lands on ${found.words}`).toBe(true);
  expect(plain(found.words)).not.toBe("");
  expect(found.gap, words).toBeLessThan(48);
}

describe.each([
  ["the sample", sample],
  ["a document whose sections, headings and tables share their names", oneNameForAll],
])("in %s", (_, document) => {
  test("every bookmark leads to the heading that it names", async () => {
    const file = await opened(document);
    const found = bookmarks(file.reader);
    expect(found.map(({ words }) => words)).toEqual(behindTheFirst(document, "Contents"));
    for (const each of found) expectLanding(file, each, each.words);
  });

  test("every entry of the contents leads to what it names, on the page that it says", async () => {
    const file = await opened(document);
    const entries = innerLinks(file.reader).filter(({ words }) => /, page \d+$/.test(words));
    const titles = entries.map(({ words }) => words.replace(/, page \d+$/, ""));
    expect(titles).toEqual([
      ...titlesOf(document).filter((title) => titles.includes(title)),
      ...exhibitsOf(document),
    ]);
    for (const section of document.sections) expect(titles).toContain(section.heading);
    for (const [index, each] of entries.entries()) {
      expectLanding(file, each, wordsThere(document, titles[index]!));
      expect(each.words).toBe(`${titles[index]}, page ${each.page + 1}`);
    }
  });

  test("the words below a table lead to the charts of its figures", async () => {
    const file = await opened(document);
    const charts = document.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block): block is Chart => block.type === "chart");
    const links = innerLinks(file.reader).filter(({ words }) => words.startsWith("Go to Figure"));
    expect(links.map(({ words }) => words).sort()).toEqual(
      charts.map(({ number }) => `Go to Figure ${number}`).sort(),
    );
    for (const each of links) {
      const chart = charts.find(({ number }) => each.words.endsWith(` ${number}`))!;
      expectLanding(file, each, `Figure ${chart.number}: ${plainText(chart.headline)}`);
    }
  });

  test("the words below a chart lead to the table with its figures", async () => {
    const file = await opened(document);
    const tables = new Map(
      document.sections
        .flatMap(({ blocks }) => blocks)
        .filter((block): block is Table => block.type === "table")
        .map((table) => [`Go to Table ${table.number}`, `Table ${table.number}: ${table.title}`]),
    );
    const links = innerLinks(file.reader).filter(({ words }) => words.startsWith("Go to Table"));
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const each of links) expectLanding(file, each, tables.get(each.words)!);
  });

  test("every place can be named from outside by the name that the page has for it too", async () => {
    const names = [...namedDestinations((await opened(document)).reader).keys()];
    const wanted = document.sections.flatMap(({ id, blocks }) => [
      anchorOf("section", id),
      ...blocks.flatMap((block) =>
        block.type === "heading" || block.type === "table" || block.type === "chart"
          ? [anchorOf(block.type, block.id)]
          : [],
      ),
    ]);
    expect(names.sort()).toEqual([...wanted, "contents"].sort());
    expect(new Set(wanted).size).toBe(wanted.length);
  });
});

test("a bookmark that lands elsewhere is seen", async () => {
  const file = await opened(sample);
  const [, first] = bookmarks(file.reader);
  const lower = { ...first!, height: first!.height - 60 };
  expect(() => expectLanding(file, lower, first!.words)).toThrow("lands on");
});
