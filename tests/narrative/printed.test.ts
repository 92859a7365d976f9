import { expect, test } from "vitest";
import { parseMarkdown } from "../../src/narrative/markdown.ts";
import { breakLines } from "../../src/render/pdf/page/lines.ts";
import { lineEnd } from "../../src/render/pdf/page/run.ts";
import { renderPdf } from "../../src/render/pdf/render.ts";
import type { Block } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { samplePage } from "../support/html-pages.ts";
import { checkPdf } from "../support/pdf-checker.ts";
import { handMadeDrawings } from "../support/pdf-drawings.ts";
import { created, withBlocks } from "../support/pdf-files.ts";
import { sampleDocument } from "../support/sample-document.ts";

const text = `Suffolk Police  
Martlesham Heath\\
Ipswich

1. one
2. two

A paragraph.

3. three
4. four

A paragraph.

0. none
`;

test("line ends and the numbers of lists are printed as they were written", async () => {
  const { blocks, findings } = parseMarkdown("a.md", text);
  expect(findings).toEqual([]);
  const document = withBlocks(sampleDocument(), blocks as readonly Block[]);
  const page = samplePage(document);
  expect(page).toContain("<p>Suffolk Police<br>Martlesham Heath<br>Ipswich</p>");
  expect(page.match(/<ol class="text-list"[^>]*>/g)).toEqual([
    '<ol class="text-list">',
    '<ol class="text-list" start="3">',
    '<ol class="text-list" start="0">',
  ]);
  const pdf = await renderPdf(document, handMadeDrawings(document), { created, words: english });
  expect(await checkPdf(pdf)).toEqual([]);
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const file = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const words: string[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    words.push(items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join(""));
  }
  const all = words.join("\n").replace(/ +/g, " ");
  expect(all).toMatch(/Suffolk Police ?\nMartlesham Heath ?\nIpswich/);
  expect(all).toMatch(/1\. one\s+2\. two\s+A paragraph\.\s+3\. three\s+4\. four\s+A paragraph\.\s+0\. none/);
});

test("a line ends where it is said, also inside words that are set apart, and leaves a space to copy", () => {
  const run = (words: string, face: "regular" | "bold" = "regular") => ({ text: words, face });
  const lines = breakLines(
    [run("one"), run(lineEnd), run("two", "bold"), run(" three"), run(lineEnd)],
    10,
    500,
  );
  expect(
    lines.map(({ fragments }) => fragments.flatMap(({ words }) => words.map((each) => each.text)).join("")),
  ).toEqual(["one ", "two three "]);
});
