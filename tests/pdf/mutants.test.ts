import { PDFArray, PDFDict, PDFName, PDFNumber, PDFString } from "pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { checkPdf } from "../support/pdf-checker.ts";
import { pdfOf } from "../support/pdf-files.ts";
import { mutated, type Patient } from "../support/pdf-mutants.ts";
import { sampleDocument } from "../support/sample-document.ts";

let good: Uint8Array;
beforeAll(async () => {
  // Long enough to have contents.
  good = await pdfOf(sampleDocument({ rows: 260 }));
});

/** The first two bytes of a text as it is shown. */
const firstGlyph = /\[\((?:\\[\s\S]|[^\\]){2}/;

/** What is broken, the code that must name it, and how it is broken. */
const mutants: [string, string, (patient: Patient) => void][] = [
  ["not marked as tagged", "not-marked", (p) => p.remove(p.dict(p.catalogue, "MarkInfo"), "Marked")],
  ["no language", "language", (p) => p.remove(p.catalogue, "Lang")],
  ["file name shown for the title", "title-display", (p) => p.remove(p.catalogue, "ViewerPreferences")],
  ["no bookmarks", "bookmarks", (p) => p.remove(p.catalogue, "Outlines")],
  ["no page labels", "page-labels", (p) => p.remove(p.catalogue, "PageLabels")],
  ["no output intent", "output-intent", (p) => p.remove(p.catalogue, "OutputIntents")],
  ["no metadata", "xmp-missing", (p) => p.remove(p.catalogue, "Metadata")],
  [
    "a bare & in the metadata",
    "xmp-not-well-formed",
    (p) => p.editMetadata((x) => x.replace("Example:", "A & B:")),
  ],
  [
    "an unclosed element in the metadata",
    "xmp-not-well-formed",
    (p) => p.editMetadata((x) => x.replace("</dc:title>", "")),
  ],
  [
    "no PDF/UA part",
    "xmp-pdfua",
    (p) => p.editMetadata((x) => x.replace(">1</pdfuaid:part>", ">9</pdfuaid:part>")),
  ],
  ["no PDF/A part", "xmp-pdfa", (p) => p.editMetadata((x) => x.replace("<pdfaid:part>2", "<pdfaid:part>9"))],
  [
    "the extension schema left out",
    "xmp-extension-schema",
    (p) => p.editMetadata((x) => x.replace(/<pdfaExtension:schemas>[\s\S]*<\/pdfaExtension:schemas>/, "")),
  ],
  [
    "another title in the metadata",
    "xmp-title",
    (p) => p.editMetadata((x) => x.replace("Example:", "Other:")),
  ],
  ["no structure tree", "no-structure", (p) => p.remove(p.catalogue, "StructTreeRoot")],
  ["an unknown type", "unknown-type", (p) => p.setType(p.element("P"), "Absatz")],
  ["a first heading of level 2", "heading-first", (p) => p.setType(p.element("H1"), "H2")],
  ["a heading level skipped", "heading-skipped", (p) => p.setType(p.element("H3"), "H4")],
  ["a heading without content", "heading-empty", (p) => p.setKids(p.element("H3"), [])],
  ["a figure without alternative text", "figure-alternative", (p) => p.remove(p.element("Figure"), "Alt")],
  ["a figure without a box", "figure-box", (p) => p.remove(p.element("Figure"), "A")],
  ["a header cell without scope", "header-scope", (p) => p.remove(p.element("TH"), "A")],
  [
    "a cell directly in the body",
    "table-grammar",
    (p) => {
      const body = p.element("TBody");
      const cell = p.element("TD");
      p.setKids(body, [...p.kids(body), p.refOf(cell)]);
    },
  ],
  [
    "a row with a cell too few",
    "table-columns",
    (p) => {
      const row = p.elements("TR").at(-1)!;
      p.setKids(row, p.kids(row).slice(0, -1));
    },
  ],
  [
    "rows without headers",
    "table-headers",
    (p) => {
      for (const header of p.elements("TH")) {
        const scope = p.dict(header, "A");
        if (scope.get(PDFName.of("Scope")) === PDFName.of("Row")) p.setType(header, "TD");
      }
    },
  ],
  ["a table without a caption", "table-caption", (p) => p.setType(p.element("Caption"), "Div")],
  ["a list item out of its list", "misplaced", (p) => p.setType(p.element("L"), "Div")],
  ["a paragraph directly in a list", "list-grammar", (p) => p.setType(p.element("LI"), "P")],
  ["a paragraph directly in the contents", "contents-grammar", (p) => p.setType(p.element("TOCI"), "P")],
  ["a note without an id", "note-id", (p) => p.remove(p.element("Note"), "ID")],
  [
    "two notes with one id",
    "note-id",
    (p) => {
      const [one, other] = p.elements("Note");
      p.set(other!, "ID", one!.get(PDFName.of("ID"))!);
    },
  ],
  [
    "an element that names another parent",
    "parent",
    (p) => {
      p.set(p.element("H3"), "P", p.refOf(p.element("H1")));
    },
  ],
  ["content that no element owns", "unowned-content", (p) => p.setKids(p.element("H3"), [])],
  [
    "content that two elements own",
    "content-owned-twice",
    (p) => {
      const [one, other] = p.elements("TD");
      p.setKids(other!, [...p.kids(other!), ...p.kids(one!)]);
    },
  ],
  [
    "an element that owns what is not there",
    "missing-content",
    (p) => {
      const cell = p.element("TD");
      p.setKids(cell, [...p.kids(cell), PDFNumber.of(9999)]);
    },
  ],
  [
    "a parent tree that names another owner",
    "parent-tree",
    (p) => {
      const numbers = p.dict(p.catalogue, "StructTreeRoot", "ParentTree").get(PDFName.of("Nums")) as PDFArray;
      const row = numbers.asArray().find((each) => each instanceof PDFArray) as PDFArray;
      row.set(0, row.get(row.size() - 1));
    },
  ],
  [
    "a mark used twice",
    "mark-used-twice",
    (p) => p.editContent(2, (c) => c.replace("/MCID 1>>", "/MCID 0>>")),
  ],
  [
    "a line painted outside all marks",
    "unmarked-content",
    (p) => p.editContent(2, (c) => `${c}\n0 0 m 9 9 l S`),
  ],
  [
    "text painted outside all marks",
    "unmarked-content",
    (p) =>
      p.editContent(2, (c) =>
        c.replace(/\/Artifact <<[^>]*>> BDC\n((?:(?!EMC)[^\n]*\n)*?BT[^\n]*\n(?:(?!EMC)[^\n]*\n)*)EMC/, "$1"),
      ),
  ],
  [
    "an artifact inside tagged content",
    "nested-marks",
    (p) => p.editContent(2, (c) => c.replace(/(MCID 0>> BDC)/, "$1\n/Artifact BMC\nEMC")),
  ],
  [
    "a mark that is never closed",
    "unbalanced-marks",
    (p) => p.editContent(2, (c) => c.replace(/EMC\s*$/, "")),
  ],
  ["no tab order", "tab-order", (p) => p.remove(p.page(2), "Tabs")],
  ["a link without words", "link-contents", (p) => p.set(p.annotations()[0]!, "Contents", PDFString.of(""))],
  ["a link that is not printed", "link-flags", (p) => p.remove(p.annotations()[0]!, "F")],
  [
    "a link that no element holds",
    "link-untagged",
    (p) => {
      const link = p.element("Link");
      p.setKids(
        link,
        p.kids(link).filter((kid) => !(kid instanceof PDFDict)),
      );
    },
  ],
  [
    "a Link element without its annotation",
    "link-without-annotation",
    (p) => {
      const link = p.element("Link");
      p.setKids(
        link,
        p.kids(link).filter((kid) => !(kid instanceof PDFDict)),
      );
    },
  ],
  [
    "a link whose element names another page",
    "link-page",
    (p) => {
      const object = p.kids(p.element("Link")).find((kid): kid is PDFDict => kid instanceof PDFDict)!;
      p.set(object, "Pg", p.pdf.getPages()[0]!.ref);
    },
  ],
  [
    "a link that the parent tree does not know",
    "link-parent",
    (p) => p.remove(p.annotations()[0]!, "StructParent"),
  ],
  [
    "a font that is not embedded",
    "font-not-embedded",
    (p) => {
      const [font] = p.fonts(2);
      const descendant = p.pdf.context.lookup(
        (font!.get(PDFName.of("DescendantFonts")) as PDFArray).get(0),
      ) as PDFDict;
      p.remove(p.dict(descendant, "FontDescriptor"), "FontFile2");
    },
  ],
  ["a font that cannot be read back", "font-without-unicode", (p) => p.remove(p.fonts(2)[0]!, "ToUnicode")],
  [
    "a glyph that the font lacks",
    "undefined-glyph",
    (p) => p.editContent(2, (c) => c.replace(firstGlyph, "[(\0\0")),
  ],
  [
    "a glyph without meaning",
    "unreadable-glyph",
    (p) => p.editContent(2, (c) => c.replace(firstGlyph, "[(\x0f\xff")),
  ],
  [
    "text outside the page",
    "text-outside-page",
    (p) => p.editContent(2, (c) => c.replace(/-1 56 /, "-1 580 ")),
  ],
  [
    "text over text",
    "text-overprinted",
    (p) => {
      p.editContent(2, (c) => {
        const [first, second] = [...c.matchAll(/1 0 0 -1 [\d.]+ [\d.]+ Tm/g)].map((match) => match[0]);
        return c.replace(second!, first!);
      });
    },
  ],
];

test("an unbroken file passes, also after it was written again", async () => {
  expect(await checkPdf(good)).toEqual([]);
  expect(await checkPdf(await mutated(good, () => {}))).toEqual([]);
});

describe("a broken file is rejected for what is broken in it", () => {
  test.each(mutants)("%s: %s", async (_, code, work) => {
    const faults = await checkPdf(await mutated(good, work));
    expect(faults.map((fault) => fault.code)).toContain(code);
  });
});
