import fc from "fast-check";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { page as paper } from "../../src/render/design.ts";
import { samplePage } from "../support/html-pages.ts";
import { oddDocument } from "../support/odd-texts.ts";
import { readStructure } from "../support/pdf/read-tables.ts";
import { elements } from "../support/pdf/tree.ts";
import { checkPdf } from "../support/pdf-checker.ts";
import { pdfOf } from "../support/pdf-files.ts";
import { documentTables, htmlTables, pdfTables } from "../support/rendered.ts";

const seed = 20_320_331;

interface Shown {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly page: number;
}

/** Every piece of text of a file with where it stands, by a reader that shares nothing with the writer. */
async function shown(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pieces: Shown[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    for (const item of (await (await pdf.getPage(page)).getTextContent()).items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [size, , , , left, baseline] = item.transform as number[];
      const spaces = item.str.length - item.str.trimEnd().length;
      pieces.push({
        text: item.str,
        left: left!,
        right: left! + (spaces === 0 ? item.width : 0),
        baseline: baseline!,
        size: size!,
        page,
      });
    }
  }
  await pdf.destroy();
  return pieces;
}

/** Whether two pieces of text are printed over each other: letters are at least half as high as they are large. */
function overlap(one: Shown, two: Shown): boolean {
  const beside = one.right <= two.left + 0.5 || two.right <= one.left + 0.5;
  const below = Math.abs(one.baseline - two.baseline) >= Math.min(one.size, two.size) / 2;
  return !beside && !below;
}

const bare = (text: string) => text.replace(/[\s\u00A0]+/g, "");
/** The words of a page, as a browser reads them. */
function wordsOf(node: DefaultTreeAdapterMap["node"]): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(wordsOf).join("") : "";
}

test(`whatever its words are, a report is made, with all of them in it and inside its pages (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(oddDocument(6), async ({ document, texts }) => {
      const bytes = await pdfOf(document);
      expect(await checkPdf(bytes)).toEqual([]);

      const pieces = await shown(bytes);
      const right = paper.left + paper.contentWidth;
      for (const { text, ...at } of pieces) {
        expect([text, at.left], `page ${at.page}`).toSatisfy(() => at.left > paper.left - 0.5);
        expect([text, at.right], `page ${at.page}`).toSatisfy(() => at.right < right + 0.5);
        expect([text, at.baseline], `page ${at.page}`).toSatisfy(
          () => at.baseline > 20 && at.baseline < paper.height - 20,
        );
      }

      for (const [index, one] of pieces.entries()) {
        const over = pieces.slice(index + 1).find((two) => two.page === one.page && overlap(one, two));
        expect(over && [one, over], "printed over each other").toBeUndefined();
      }

      const { root, textOf } = await readStructure(bytes);
      const read = [...elements(root)].map((element) => bare(textOf(element)));
      const page = bare(wordsOf(parse(samplePage(document))));
      const viewed = bare(pieces.map(({ text }) => text).join(""));
      for (const [place, text] of Object.entries(texts)) {
        const wanted = bare(text);
        expect(
          read.some((each) => each.includes(wanted)),
          `${place} in the PDF file`,
        ).toBe(true);
        expect(page.includes(wanted), `${place} in the page`).toBe(true);
        for (const character of new Set(wanted)) expect(viewed, place).toContain(character);
      }

      const titles = documentTables(document).map(({ title }) => title);
      const plain = (tables: readonly { rows: readonly (readonly string[])[] }[]) =>
        tables.map(({ rows }) => rows.map((row) => row.map(bare)));
      const wanted = plain(documentTables(document));
      expect(plain(htmlTables(samplePage(document)))).toEqual(wanted);
      expect(plain(await pdfTables(bytes, titles))).toEqual(wanted);
    }),
    { numRuns: 12, seed, endOnFailure: true },
  );
});
