import fc from "fast-check";
import { expect, test } from "vitest";
import { linearDocument } from "../../src/render/linear/document.ts";
import { renderText } from "../../src/render/text/render.ts";
import { withBoundNumbers, wrapped } from "../../src/render/text/wrap.ts";
import { english } from "../../src/words/english/english.ts";
import { addresses, hostileEdition, hostileParts } from "../support/hostile-blocks.ts";
import { partsOf } from "../support/linear-words.ts";
import { oddDocument, oddText } from "../support/odd-texts.ts";

const bare = (text: string) => text.replace(/[\s\p{Cc}]+/gu, "");

test("no line is wider than 72 characters, but for a single word that is, and none ends with a blank", () => {
  fc.assert(
    fc.property(oddDocument(3), ({ document }) => {
      for (const line of renderText(document, english).split("\n")) {
        expect(line).toBe(line.trimEnd());
        const words = line.trim().replace(/^(?:-|\d+\.) /, "");
        if (line.length > 72) expect(words).not.toMatch(/\s/);
      }
    }),
    { numRuns: 25 },
  );
});

test("every word of the document stands in it, whatever the words", () => {
  fc.assert(
    fc.property(hostileParts, (parts) => {
      const edition = hostileEdition(parts);
      const written = bare(renderText(edition, english));
      const all = addresses.reduce((text, address) => text.replaceAll(`(${address})`, ""), written);
      const linear = linearDocument(edition, english);
      // Where a table is told row by row, what the headings of its rows are is left out.
      const blocks = linear.blocks.map((block) => (block.type === "grid" ? { ...block, corner: "" } : block));
      for (const { what, words } of partsOf({ ...linear, blocks })) {
        // The lines of cells stand beside those of other cells.
        for (const word of what === "cell" ? words.split(" ") : [words]) expect(all).toContain(bare(word));
      }
    }),
    { numRuns: 60 },
  );
});

test("words are neither lost nor changed where lines are broken", () => {
  fc.assert(
    fc.property(oddText, (text) => {
      expect(bare(wrapped(text, "- ", "  ").join(" ").slice(2))).toBe(bare(text));
    }),
  );
});

test.each([
  ["a number and what it counts", "108,691 people"],
  ["a number and its sign", "1,015 [r]"],
  ["a range", "325 to 327"],
  ["a date", "31 March 2032"],
  ["a name and its number", "Level 2"],
  ["the mark of a note", "[note 12]"],
  ["a percentage", "2.1% lower"],
])("%s is not parted: %s", (_, together) => {
  for (let before = 40; before < 80; before++) {
    const text = `${"x ".repeat(before / 2)}${before % 2 ? "y" : ""} ${together} and more`;
    expect(wrapped(withBoundNumbers(text)).some((line) => line.includes(together))).toBe(true);
  }
});
