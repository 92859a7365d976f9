import fc from "fast-check";
import { expect, test } from "vitest";
import { linearDocument } from "../../src/render/linear/document.ts";
import { renderMarkdown } from "../../src/render/markdown/render.ts";
import { english } from "../../src/words/english/english.ts";
import { hostileEdition, hostileParts } from "../support/hostile-blocks.ts";
import { partsOf, type ReadPart } from "../support/linear-words.ts";
import { oddDocument } from "../support/odd-texts.ts";
import { readMarkdown } from "../support/read-markdown.ts";

/** Warnings and contacts are paragraphs, and the label a quotation, to a reader of Markdown. */
const asRead = ({ what, words }: ReadPart): ReadPart => {
  if (what === "warning" || what === "contact") return { what: "paragraph", words };
  return what === "label" ? { what: "quotation", words } : { what, words };
};

test("whatever stands in a document, a parser of Markdown reads the same words in the same blocks", () => {
  fc.assert(
    fc.property(hostileParts, (parts) => {
      const edition = hostileEdition(parts);
      const text = renderMarkdown(edition, english);
      expect(readMarkdown(text)).toEqual(partsOf(linearDocument(edition, english)).map(asRead));
    }),
    { numRuns: 150 },
  );
});

test("so it does of words of any length", () => {
  fc.assert(
    fc.property(oddDocument(3), ({ document }) => {
      const text = renderMarkdown(document, english);
      expect(readMarkdown(text)).toEqual(partsOf(linearDocument(document, english)).map(asRead));
    }),
    { numRuns: 20 },
  );
});
