import fc from "fast-check";
import type { Block, Edition, Inline, Table } from "../../src/report/edition/edition.ts";
import { hostileWords } from "./hostile-words.ts";
import { sampleDocument } from "./sample-document.ts";

/** Addresses that links lead to, and such that they must not lead to. */
export const addresses = ["https://example.org/a_b*c?d=(e)&copy;=<f>&g=h|i", "mailto:a@example.org"] as const;

const { inlines } = fc.letrec<{ inline: Inline; inlines: readonly Inline[] }>((tie) => ({
  inline: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 6, arbitrary: hostileWords.map((text): Inline => ({ type: "text", text })) },
    { weight: 1, arbitrary: fc.constant<Inline>({ type: "break" }) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom("strong" as const, "emphasis" as const), tie("inlines"))
        .map(([type, children]): Inline => ({ type, children })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...addresses, "javascript:alert(1)", "#place"), tie("inlines"))
        .map(([address, children]): Inline => ({ type: "link", address, children })),
    },
  ),
  inlines: fc.array(tie("inline"), { minLength: 1, maxLength: 4 }),
}));

/** Content with words that a format could take for its marks, in marks inside each other. */
export const hostileInlines = inlines;

const sample = sampleDocument();
const sampleTable = sample.sections[1]!.blocks.find((block): block is Table => block.type === "table")!;

const table = fc.tuple(hostileWords, hostileWords, hostileWords, hostileWords, hostileWords).map(
  ([title, corner, column, header, cell]): Block => ({
    ...sampleTable,
    title,
    corner,
    columns: sampleTable.columns.map(() => ({ label: column })),
    rows: sampleTable.rows.map((row) => ({
      ...row,
      header,
      cells: row.cells.map((each) => ({ ...each, value: cell, text: cell })),
    })),
  }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  hostileWords.map((text): Block => ({ type: "heading", level: 3, id: "h", text })),
  inlines.map((content): Block => ({ type: "paragraph", content })),
  fc
    .record({
      ordered: fc.boolean(),
      start: fc.constantFrom(1, 7, 99),
      items: fc.array(inlines, { minLength: 1, maxLength: 3 }),
    })
    .map((list): Block => ({ type: "list", ...list })),
  fc
    .array(inlines, { minLength: 1, maxLength: 2 })
    .map((paragraphs): Block => ({ type: "quotation", paragraphs })),
  fc.tuple(hostileWords, inlines).map(([title, content]): Block => ({ type: "warning", title, content })),
  fc
    .tuple(hostileWords, hostileWords)
    .map(([term, definition]): Block => ({ type: "definitions", items: [{ term, definition }] })),
  fc.tuple(hostileWords, hostileWords, hostileWords).map(
    ([agency, line, email]): Block => ({
      type: "contacts",
      items: [{ agency, lines: [line, line], telephone: line, email }],
    }),
  ),
  table,
);

/** The words and blocks of a document that a format could take for its marks. */
export const hostileParts = fc.record({
  label: hostileWords,
  name: hostileWords,
  title: hostileWords,
  heading: hostileWords,
  blocks: fc.array(block, { minLength: 1, maxLength: 5 }),
  note: hostileWords,
});

/** The sample document with these in the place of its own. */
export function hostileEdition({
  label,
  name,
  title,
  heading,
  blocks,
  note,
}: typeof hostileParts extends fc.Arbitrary<infer Parts> ? Parts : never): Edition {
  return {
    ...sample,
    label,
    cover: { ...sample.cover!, name, title },
    sections: [{ id: "hostile", heading, blocks }],
    notes: [note, note],
  };
}
