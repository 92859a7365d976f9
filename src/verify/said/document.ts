import type { PrintedPlace } from "../../findings/arguments/verify.ts";
import type { Block, Chart, Edition, KeyFigures } from "../../report/edition/edition.ts";
import { plainText } from "../../report/edition/plain-text.ts";
import { signsOf } from "../../words/print-figure.ts";
import type { Words } from "../../words/words.ts";
import { inlineSaid } from "./inlines.ts";
import type { Said } from "./said.ts";
import { tableSaid } from "./table.ts";

/** All that a document says, in the order in which it is read; formats print some of it elsewhere, or not at all. */
export interface SaidDocument {
  readonly front: readonly Said[];
  /** Sections by their blocks, the heading of each before them. */
  readonly sections: readonly (readonly Said[])[];
  readonly end: readonly Said[];
}

const front = { in: "front" } as const;
const end = { in: "end" } as const;

/** What an edition says. */
export function saidOf(edition: Edition, words: Words): SaidDocument {
  const { cover, label, title, heading } = edition;
  const labelled = label === undefined ? [] : [label];
  return {
    front: [
      { part: "description", text: description(edition), place: front },
      { part: "title", text: title, place: front },
      ...labelled.map((text): Said => ({ part: "label", text, place: front })),
      ...(cover ? coverSaid(cover) : [{ part: "document", text: heading ?? title, place: front } as const]),
    ],
    sections: edition.sections.map((section): Said[] => {
      const place = { in: "section", heading: section.heading } as const;
      return [
        { part: "section", text: section.heading, place },
        ...section.blocks.flatMap((block) => blockSaid(edition, block, place, words)),
      ];
    }),
    end: [
      ...labelled.map((text): Said => ({ part: "label", text, place: end })),
      {
        part: "imprint",
        text: words.page.publishedBy(edition.runningHeader, edition.publisher),
        place: end,
      },
    ],
  };
}

function description({ cover, title, label }: Edition): string {
  const summary = plainText(cover?.summary ?? []);
  return summary === "" ? title : [summary, label].filter(Boolean).join(" ");
}

function coverSaid({ series, name, title, summary, facts }: NonNullable<Edition["cover"]>): readonly Said[] {
  return [
    { part: "series", text: series, place: front },
    { part: "document", text: name, place: front },
    { part: "document", text: title, place: front },
    ...inlineSaid(summary, front, "cover"),
    ...facts.flatMap(({ label, text }): Said[] => [
      { part: "fact", text: label, place: front },
      { part: "fact", text, place: front },
    ]),
  ];
}

function blockSaid(edition: Edition, block: Block, place: PrintedPlace, words: Words): readonly Said[] {
  const text = (words: string): Said => ({ part: "text", text: words, place });
  switch (block.type) {
    case "heading":
      return [{ part: block.level === 3 ? "heading" : "minor", text: block.text, place }];
    case "paragraph":
      return inlineSaid(block.content, place);
    case "list":
      return block.items.flatMap((item, index) => [
        ...(block.ordered
          ? [{ part: "ordinal", text: `${(block.start ?? 1) + index}.`, place } as const]
          : []),
        ...inlineSaid(item, place),
      ]);
    case "quotation":
      return block.paragraphs.flatMap((paragraph) => inlineSaid(paragraph, place));
    case "warning":
      return [text(block.title), ...inlineSaid(block.content, place)];
    case "table":
      return tableSaid(edition, block, words);
    case "chart":
      return chartSaid(edition, block, words);
    case "key-figures":
      return keyFiguresSaid(block, place, words);
    case "note-list":
      return edition.notes.flatMap((note, index): Said[] => {
        const number = index + 1;
        return [
          { part: "note-mark", text: words.page.noteMark(number), place: { in: "note", number } },
          { part: "note", text: note, place: { in: "note", number } },
        ];
      });
    case "definitions":
      return block.items.flatMap(({ term, definition }) => [text(term), text(definition)]);
    case "contacts":
      return block.items.flatMap(({ agency, lines, telephone, email }) =>
        [agency, ...lines, telephone, email].filter((each) => each !== undefined).map(text),
      );
    case "picture":
      return [{ part: "picture", text: block.alternative, place }];
  }
}

function chartSaid(edition: Edition, chart: Chart, { page }: Words): Said[] {
  const place = { in: "chart", number: chart.number } as const;
  const table = edition.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.type === "table" && block.id === chart.table);
  const { before, after } = page.chartSource(chart.source);
  const name = table?.type === "table" ? page.tableName(table.number) : "";
  return [
    { part: "name", text: page.chartName(chart.number), place },
    ...inlineSaid(chart.headline, place, "exhibit"),
    { part: "subtitle", text: chart.subtitle, place },
    { part: "alternative", text: plainText(chart.alternative), place },
    ...chart.remarks.flatMap((remark) => inlineSaid(remark, place)),
    { part: "source", text: `${before}${name}${after}`, place },
  ];
}

function keyFiguresSaid({ items }: KeyFigures, place: PrintedPlace, words: Words): Said[] {
  const signs = signsOf(
    words,
    items.map(({ value }) => value),
  );
  return [
    ...items.flatMap(({ label, value, context, trend }): readonly Said[] => {
      const card = { in: "card", label } as const;
      return [
        { part: "card-label", text: label, place: card },
        { part: "card-value", text: value.text, figure: value.figure, place: card },
        ...(trend ? inlineSaid(trend.alternative, card, "trend") : []),
        ...inlineSaid(context, card),
      ];
    }),
    ...signs.map((sign): Said => ({ part: "signs", text: `${sign} ${words.values.signs[sign]}`, place })),
  ];
}
