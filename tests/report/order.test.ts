import fc from "fast-check";
import { expect, test } from "vitest";
import { assemble } from "../../src/report/assemble/assemble.ts";
import type { Block, Document, Inline } from "../../src/report/document.ts";
import { edit } from "../../src/report/edit/edit.ts";
import { outline } from "../../src/report/outline/make.ts";
import { type Subject, subjectOf } from "../../src/report/subject.ts";
import { writeSections } from "../../src/report/write/sections.ts";
import { shipped } from "../support/project.ts";

const { statistics, returns, findings } = await shipped("2017-18");

function written(subject: Subject): Document {
  const edited = edit(subject, outline(subject));
  return assemble(subject, writeSections(subject, edited), edited);
}

/** A report whose sections stand in another order. */
function shuffled(subject: Subject, order: readonly number[]): Subject {
  const { sections } = subject.definition;
  return {
    ...subject,
    definition: { ...subject.definition, sections: order.map((index) => sections[index]!) },
  };
}

/** The blocks of a section, with the words of notes in the place of their numbers and without other numbers. */
function content(document: Document): Record<string, unknown> {
  const notes = (numbers: readonly number[]) => numbers.map((number) => document.notes[number - 1]);
  // Notes stand in the order of their numbers, which is that of the report.
  const sorted = (numbers: readonly number[]) =>
    notes(numbers)
      .map((each) => JSON.stringify(each))
      .sort();
  const plain = (block: Block) => {
    // What is not available is listed in the order of the report, and so are the titles of what has no figure.
    if (block.type === "list") return { ...block, items: sortedTexts(block.items.map(withSortedTitles)) };
    if (block.type === "chart") return { ...block, number: 0 };
    if (block.type !== "table") return block;
    const rows = block.rows.map((row) => ({ ...row, notes: sorted(row.notes) }));
    return { ...block, number: 0, rows, notes: sorted(block.notes) };
  };
  return Object.fromEntries(
    document.sections.map(({ id, heading, blocks }) => [id, [heading, blocks.map(plain)]]),
  );
}

/** The words of an item, with the titles in its line of what nothing is at hand of in the order of the alphabet. */
function withSortedTitles(item: readonly Inline[]): unknown[] {
  return item.map((inline) => {
    if (inline.type !== "said" || typeof inline.said === "string") return inline;
    if (!("phrase" in inline.said) || inline.said.phrase !== "not-available-at-all") return inline;
    const { titles } = inline.said.args;
    return { ...inline, said: { ...inline.said, args: { titles: sortedTexts(titles) } } };
  });
}

function sortedTexts(items: readonly unknown[]): string[] {
  return items.map((item) => JSON.stringify(item)).sort();
}

test.each([
  ["area", { kind: "area", of: { kind: "area", area: "suffolk" } }],
  ["national", { kind: "national", of: { kind: "nation" } }],
] as const)("the order of sections does not change what the %s report says", (_, request) => {
  const subject = subjectOf(statistics, returns, findings, request);
  const usual = written(subject);
  const places = subject.definition.sections.map((_, index) => index);
  fc.assert(
    fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
      const other = written(shuffled(subject, order));
      expect(content(other)).toEqual(content(usual));
      expect(new Set(other.notes.map((note) => JSON.stringify(note)))).toEqual(
        new Set(usual.notes.map((note) => JSON.stringify(note))),
      );
    }),
    { numRuns: 20 },
  );
});
