import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { readPage } from "../support/pdf/page-content.ts";
import { readStructure } from "../support/pdf/read-tables.ts";
import { Reader } from "../support/pdf/reader.ts";
import { elements } from "../support/pdf/tree.ts";
import { paragraph, pdfOf, text, withBlocks, words } from "../support/pdf-files.ts";
import { sampleDocument } from "../support/sample-document.ts";

const sample = sampleDocument();

/** The text of each page, read by a reader that shares nothing with the writer. */
async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent();
    texts.push(
      content.items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""),
    );
  }
  await pdf.destroy();
  return texts;
}

test("every page says that the figures are not official, and which page it is", async () => {
  const texts = await pageTexts(await pdfOf(sample));
  texts.forEach((page, index) => {
    expect(page).toContain(sample.label);
    if (index > 0) expect(page).toContain(`Page ${index + 1} of ${texts.length}`);
    if (index > 0) expect(page).toContain(sample.runningHeader);
  });
});

test("without a cover the pages are numbered from the first, and are as many as there are", async () => {
  const { cover: _cover, ...plain } = sample;
  const texts = await pageTexts(await pdfOf(plain));
  texts.forEach((page, index) => {
    expect(page).toContain(`Page ${index + 1} of ${texts.length}`);
  });
});

test("the label is real text once, on the cover", async () => {
  const { root, textOf } = await readStructure(await pdfOf(sample));
  const all = [...elements(root)].filter((each) => each.type === "P").map(textOf);
  expect(all.filter((each) => each.trim() === sample.label)).toHaveLength(1);
});

test("text reads in order, with the spaces between words and the links in their places", async () => {
  const { root, textOf } = await readStructure(await pdfOf(sample));
  const all = [...elements(root)].map(textOf).map((each) => each.trim());
  expect(all).toContain(
    "On 31 March 2032, 1,015 offenders were managed through MAPPA in this area, as Table 1 shows. More at the example site. Welsh: Llŷn, ŵy, Tŷ Ddewi.",
  );
  expect(all).toContain("Example Annual report 2031/32");
});

test("lines of a paragraph keep two together on either side of a page break", async () => {
  for (let lines = 20; lines < 34; lines++) {
    const filler = Array.from({ length: lines }, () => paragraph(text("A line.")));
    const bytes = await pdfOf(withBlocks(sample, [...filler, paragraph(text(`${words(140)} end.`))]));
    const reader = await Reader.open(bytes);
    const { root } = await readStructure(bytes);
    const long = [...elements(root)].filter((each) => each.type === "P").at(-1)!;
    const marks = long.children.filter((kid) => kid.kind === "content");
    for (const page of reader.pages) {
      const mine = marks.filter((kid) => kid.page === page.ref.toString()).map((kid) => kid.mark);
      const shown = readPage(reader, page.dict).texts.filter((each) => mine.includes(each.mark ?? -1));
      expect(shown.length === 0 || shown.length >= 2).toBe(true);
    }
  }
});

test("no heading ends a page", async () => {
  for (let lines = 18; lines < 30; lines++) {
    const filler = Array.from({ length: lines }, () => paragraph(text("A line.")));
    const document = withBlocks(sample, [
      ...filler,
      { type: "heading", level: 3, id: "late", text: "A late heading" },
      paragraph(text(words(60))),
    ]);
    const pages = await pageTexts(await pdfOf(document));
    const page = pages.findLast((each) => each.includes("A late heading"))!;
    expect(page.slice(page.indexOf("A late heading"))).toContain("offenders are managed");
  }
});

test("the contents give the pages on which things stand", async () => {
  const bytes = await pdfOf(sampleDocument({ rows: 260 }));
  const pages = (await pageTexts(bytes)).map((page) => page.replace(/\s+/g, " "));
  const { root, textOf } = await readStructure(bytes);
  const entries = [...elements(root)].filter((each) => each.type === "TOCI").map(textOf);
  const found = entries.map((entry) => /^(?<title>.*) (?<page>\d+)$/.exec(entry)!.groups!);
  expect(found.length).toBeGreaterThan(8);
  // The contents name a chart by what it measures, and the page by its headline.
  for (const { title, page } of found) {
    expect(pages[Number(page) - 1]).toContain(title!.replace(/^(Figure \d+:).*/, "$1"));
  }
});

test("a short report has no contents", async () => {
  const { root } = await readStructure(await pdfOf(sample));
  expect([...elements(root)].map(({ type }) => type)).not.toContain("TOC");
});

test("the contents stand behind the first section, also in the structure", async () => {
  const { root, textOf } = await readStructure(await pdfOf(sampleDocument({ rows: 260 })));
  const headings = [...elements(root)].filter(({ type }) => type === "H2").map((each) => textOf(each).trim());
  expect(headings.slice(0, 3)).toEqual(["Key figures", "Contents", "Statistics for the year"]);
});

test("few stranded lines do not get a last page of their own where tightening avoids it", async () => {
  const pagesOf = async (lines: number) => {
    const filler = Array.from({ length: lines }, () => paragraph(text("A line.")));
    return (await pageTexts(await pdfOf(withBlocks(sample, filler)))).length;
  };
  const counts: number[] = [];
  for (let lines = 24; lines <= 42; lines++) counts.push(await pagesOf(lines));
  expect(new Set(counts).size).toBe(2);
});
