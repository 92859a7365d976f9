import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderGovspeak } from "../../src/render/govspeak/render.ts";
import { linearDocument } from "../../src/render/linear/document.ts";
import type { Edition } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { hostileEdition, hostileParts } from "../support/hostile-blocks.ts";
import { partsOf, type ReadPart } from "../support/linear-words.ts";
import { oddDocument } from "../support/odd-texts.ts";
import { marksOfItsOwn, readGovspeak } from "../support/read-govspeak.ts";
import { sampleDocument } from "../support/sample-document.ts";

/** What is marked in Govspeak as something else is a paragraph to read; the title has a place outside of the text. */
function wanted(edition: Edition): ReadPart[] {
  const plain = ["warning", "contact", "label"];
  return partsOf(linearDocument(edition, english))
    .filter(({ what }) => what !== "heading 1")
    .map(({ what, words }) => ({ what: plain.includes(what) ? "paragraph" : what, words }));
}

/** The text without the marks that this program writes itself. */
function withoutOurs(text: string): string {
  return text.replace(/^%(.*)%$/gm, "$1").replace(/^\$(?:CTA|C|LegislativeList|EndLegislativeList)$/gm, "");
}

test("whatever stands in a document, its words are read in the same blocks", () => {
  fc.assert(
    fc.property(hostileParts, (parts) => {
      const edition = hostileEdition(parts);
      expect(readGovspeak(renderGovspeak(edition, english))).toEqual(wanted(edition));
    }),
    { numRuns: 150 },
  );
});

test("words of any length are", () => {
  fc.assert(
    fc.property(oddDocument(3), ({ document }) => {
      expect(readGovspeak(renderGovspeak(document, english))).toEqual(wanted(document));
    }),
    { numRuns: 20 },
  );
});

describe("no words are taken for a mark:", () => {
  const marks = Object.entries(marksOfItsOwn);

  test.each(marks)("%s", (_, mark) => {
    fc.assert(
      fc.property(hostileParts, (parts) => {
        expect(withoutOurs(renderGovspeak(hostileEdition(parts), english))).not.toMatch(mark);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ["informational", "^note^"],
    ["helpful", "%warning%"],
    ["barchart", "a {barchart}"],
    ["any with a dollar", "$C"],
    ["steps", "s1. first"],
    ["devolved", "a :wales:b:wales:"],
    ["contact", "[Contact:1]"],
    ["abbreviation", "*[EU]: European Union"],
    ["footnote", "a[^1]"],
  ])("%s would be found where words are written as they are: %s", (name, text) => {
    expect(text).toMatch(marksOfItsOwn[name]!);
  });
});

test("no heading is of the first level, and none leaves one out", () => {
  const levels = [...renderGovspeak(sampleDocument(), english).matchAll(/^(#+) /gm)].map(
    ([, marks]) => marks!.length,
  );
  expect(levels[0]).toBe(2);
  for (const [index, level] of levels.slice(1).entries())
    expect(level).toBeLessThanOrEqual(levels[index]! + 1);
});

test("a list that does not begin with 1 keeps its numbers", () => {
  const items = [[{ type: "text" as const, text: "Seventh." }], [{ type: "text" as const, text: "Eighth." }]];
  const sample = sampleDocument();
  const sections = [
    { id: "a", heading: "A", blocks: [{ type: "list" as const, ordered: true, start: 7, items }] },
  ];
  expect(renderGovspeak({ ...sample, sections }, english)).toContain(
    "$LegislativeList\n* 7. Seventh.\n* 8. Eighth.\n$EndLegislativeList",
  );
});
