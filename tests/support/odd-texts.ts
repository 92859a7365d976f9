import fc from "fast-check";
import type { Block, Edition, Table } from "../../src/report/edition/edition.ts";
import { sampleDocument } from "./sample-document.ts";

const words = [
  "offenders",
  "of",
  "a",
  "managed",
  "Llŷn",
  "ffiaith",
  "multi-agency",
  "2031/32",
  "(see",
  "below),",
];
const phrase = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...words), { minLength: least, maxLength: most })
    .map((chosen) => chosen.join(" "));

/** Words that a person may write and nobody expects: of any length, with and without places to break them. */
export const oddText = fc.oneof(
  { weight: 3, arbitrary: phrase(1, 6) },
  { weight: 2, arbitrary: phrase(200, 400) },
  { weight: 2, arbitrary: fc.integer({ min: 40, max: 1995 }).map((length) => "W".repeat(length)) },
  { weight: 1, arbitrary: phrase(20, 200).map((text) => text.replaceAll(" ", "\u00A0")) },
  {
    weight: 1,
    arbitrary: phrase(10, 60).map((text) => `https://example.org/${text.replaceAll(" ", "/")}`),
  },
  { weight: 1, arbitrary: fc.constantFrom("<b>&amp;</b>", "\\(un) % {x}", "-", "'\"`", "1,204 [r]", "…") },
);

const inline = (text: string) => [{ type: "text" as const, text }];
const sample = sampleDocument();
const sampleTable = sample.sections[1]!.blocks.find((block): block is Table => block.type === "table")!;

/** A document with an odd text in every place that takes one, and the texts by their places. */
export interface OddDocument {
  readonly document: Edition;
  readonly texts: Readonly<Record<string, string>>;
}

/** The places for words of a document; some stand in it several times. */
const places = [
  ...["name", "coverTitle", "fact", "publisher", "section", "heading", "paragraph", "item", "quotation"],
  ...["warningTitle", "warning", "tableTitle", "subtitle", "corner", "column", "rowHeader", "cell", "source"],
  ...["headline", "cardLabel", "cardContext", "cardValue", "term", "definition", "agency", "line", "note"],
] as const;

type Place = (typeof places)[number];

/** Documents made of odd texts; names and titles are no longer than they may be. `most` items stand in each list of them. */
export function oddDocument(most: number): fc.Arbitrary<OddDocument> {
  const texts = fc.record(
    Object.fromEntries(places.map((place) => [place, oddText])) as Record<Place, typeof oddText>,
  );
  return fc
    .record({ texts, items: fc.integer({ min: 1, max: most }), columns: fc.integer({ min: 1, max: 7 }) })
    .map(({ texts: given, items, columns }) => {
      const texts = { ...given, name: given.name.slice(0, 80), coverTitle: given.coverTitle.slice(0, 120) };
      return { texts, document: madeOf(texts, items, columns) };
    });
}

function madeOf(texts: Readonly<Record<Place, string>>, items: number, columns: number): Edition {
  const times = <T>(make: (index: number) => T): T[] =>
    Array.from({ length: items }, (_, index) => make(index));
  const figure = { ...sampleTable.rows[0]!.cells[0]!, value: texts.cell, text: texts.cell };
  const table: Table = {
    ...sampleTable,
    title: texts.tableTitle,
    subtitle: texts.subtitle,
    corner: texts.corner,
    columns: Array.from({ length: columns }, (_, index) => ({
      label: index === 0 ? texts.column : `Column ${index}`,
    })),
    rows: times((index) => ({
      ...sampleTable.rows[0]!,
      header: index === 0 ? texts.rowHeader : `Row ${index}`,
      cells: Array.from({ length: columns }, (_, column) =>
        column === columns - 1 ? figure : sampleTable.rows[0]!.cells[0]!,
      ),
    })),
    source: texts.source,
  };
  const chart = sample.sections[1]!.blocks.find((block) => block.type === "chart")!;
  const blocks: Block[] = [
    { type: "heading", level: 3, id: "odd", text: texts.heading },
    { type: "paragraph", content: inline(texts.paragraph) },
    { type: "list", ordered: true, items: times(() => inline(texts.item)) },
    { type: "quotation", paragraphs: [inline(texts.quotation)] },
    { type: "warning", title: texts.warningTitle, content: inline(texts.warning) },
    {
      type: "key-figures",
      items: times(() => ({
        label: texts.cardLabel,
        context: inline(texts.cardContext),
        value: { ...figure, value: texts.cardValue, text: texts.cardValue },
      })),
    },
    table,
    { ...chart, headline: inline(texts.headline), subtitle: texts.subtitle, source: texts.source },
    { type: "definitions", items: [{ term: texts.term, definition: texts.definition }] },
    { type: "note-list" },
    {
      type: "contacts",
      items: times(() => ({ agency: texts.agency, lines: times(() => texts.line) })),
    },
  ];
  return {
    ...sample,
    publisher: texts.publisher,
    runningHeader: `${texts.name}: ${texts.coverTitle}`,
    cover: {
      summary: [],
      series: sample.cover!.series,
      name: texts.name,
      title: texts.coverTitle,
      facts: [
        ...sample.cover!.facts,
        { label: "Published by", text: texts.publisher },
        { label: "A fact", text: texts.fact },
      ],
    },
    sections: [{ id: "odd", heading: texts.section, blocks }],
    notes: [texts.note, texts.note],
  };
}
