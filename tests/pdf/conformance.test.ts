import { describe, expect, test } from "vitest";
import type { Edition } from "../../src/report/edition/edition.ts";
import { checkPdf } from "../support/pdf-checker.ts";
import { paragraph, pdfOf, png, text, withBlocks, words } from "../support/pdf-files.ts";
import { sampleDocument } from "../support/sample-document.ts";

const sample = sampleDocument();
const link = { type: "link" as const, address: "https://www.example.org/a", children: [text("a link")] };

/** Enough paragraphs that a link falls near the end of a page, on every line of it in turn. */
function linkAtTheEnd(lines: number): Edition {
  const filler = Array.from({ length: lines }, () => paragraph(text("A line.")));
  const long = paragraph(text(words(40)), text(" "), link, text(` ${words(30)}`), link);
  return withBlocks(sample, [...filler, long, paragraph(text("After."))]);
}

const documents: [string, Edition][] = [
  ["every kind of block", sample],
  ["signs of mark-up in the title", sampleDocument({ title: "Rhyl & Prestatyn <draft> \"one\" 'two'" })],
  ["Welsh letters", sampleDocument({ name: "Tŷ Ddewi a Llŷn, ŵyr", title: "Ŵ Ŷ ŵ ŷ" })],
  [
    "a long name",
    sampleDocument({
      name: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and the Marches of Example",
    }),
  ],
  ["a table of 42 rows", sampleDocument({ rows: 42 })],
  ["a table of 150 rows", sampleDocument({ rows: 150 })],
  ["no charts", { ...sample, sections: sample.sections.filter((section) => section.id !== "statistics") }],
  ["a section with nothing in it", withBlocks(sample, [])],
  ["no sections", { ...sample, sections: [] }],
  [
    "a cover with many facts",
    {
      ...sample,
      cover: {
        ...sample.cover!,
        facts: Array.from({ length: 8 }, (_, index) => ({ label: `Fact ${index}`, text: words(18) })),
      },
    },
  ],
  [
    "blocks with nothing in them",
    withBlocks(sample, [
      { type: "key-figures", items: [] },
      { type: "list", ordered: false, items: [] },
      { type: "definitions", items: [] },
      { type: "contacts", items: [] },
      paragraph(),
    ]),
  ],
  ["no label, as in a live release", unlabelled(sample)],
  ["a label of many lines", { ...sample, label: words(60) }],
  [
    "a long address",
    withBlocks(sample, [
      paragraph({
        type: "link",
        address: `https://www.example.org/${"path/".repeat(30)}`,
        children: [text(`https://www.example.org/${"path/".repeat(30)}`)],
      }),
      paragraph(text("w".repeat(400))),
    ]),
  ],
  [
    "pictures, one of them twice",
    withBlocks(sample, [picture(40, 20), picture(4000, 3000), picture(40, 20)]),
  ],
  ["a page of contents and more", manySections(60)],
  [
    "headings of level 4 first",
    withBlocks(sample, [{ type: "heading", level: 4, id: "four", text: "Four" }, paragraph(text("x"))]),
  ],
  ["a heading at the end", withBlocks(sample, [{ type: "heading", level: 3, id: "three", text: "Three" }])],
];

function unlabelled(document: Edition): Edition {
  const { label: _, shortLabel: __, ...rest } = document;
  return rest;
}

function picture(width: number, height: number) {
  return {
    type: "picture" as const,
    alternative: "A square",
    media: "image/png" as const,
    data: png,
    width,
    height,
  };
}

function manySections(count: number): Edition {
  const sections = Array.from({ length: count }, (_, index) => ({
    id: `section-${index}`,
    heading: `Section ${index}`,
    blocks: [paragraph(text(words(20 + index)))],
  }));
  return { ...sample, sections };
}

describe("the structural checker finds nothing", () => {
  test.each(documents)("%s", async (_, document) => {
    expect(await checkPdf(await pdfOf(document))).toEqual([]);
  });

  test.each(Array.from({ length: 8 }, (_, index) => 18 + index))(
    "a link near the end of a page, %i lines down",
    async (lines) => {
      expect(await checkPdf(await pdfOf(linkAtTheEnd(lines)))).toEqual([]);
    },
  );
});

test("the same document gives the same bytes, whatever was rendered before it", async () => {
  const first = await pdfOf(sample);
  await pdfOf(sampleDocument({ name: "Kelvin \u2212 ŵ", rows: 9 }));
  expect(Buffer.from(await pdfOf(sample)).equals(Buffer.from(first))).toBe(true);
});

test("another document has another id", async () => {
  const id = async (document: Edition) =>
    /\/ID \[<([0-9a-f]{32})>/.exec(Buffer.from(await pdfOf(document)).toString("latin1"))?.[1];
  expect(await id(sample)).not.toBe(await id(sampleDocument({ name: "Other" })));
});

test("a file stays below 25 KB a page", async () => {
  const bytes = await pdfOf(sample);
  const { Reader } = await import("../support/pdf/reader.ts");
  const pages = (await Reader.open(bytes)).pages.length;
  expect(bytes.length / pages).toBeLessThan(25_000);
});
