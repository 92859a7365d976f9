import type { Text } from "../../words/phrase.ts";
import type { Block } from "../document.ts";
import type { WholeBlock } from "../write/sections.ts";

/** Numbers for the tables, charts and notes of a report, by their order in it. */
export interface Numbering {
  /** Every note, in order of first use. */
  readonly notes: readonly Text[];
  numbered(block: WholeBlock): Block;
}

/** Numbers what stands in a list of blocks. The same words have the same number; so does a table that stands twice. */
export function numbering(blocks: readonly WholeBlock[]): Numbering {
  const tables = idsOf(blocks, "table");
  const charts = idsOf(blocks, "chart");
  const notes = new Map<string, { readonly text: Text; readonly number: number }>();
  for (const block of blocks) {
    if (block.type !== "table") continue;
    for (const text of [...block.notes, ...block.rows.flatMap((row) => row.notes)]) {
      const key = keyOf(text);
      if (!notes.has(key)) notes.set(key, { text, number: notes.size + 1 });
    }
  }
  const numbersOf = (texts: readonly Text[]) =>
    [...new Set(texts.map((text) => notes.get(keyOf(text))!.number))].sort((a, b) => a - b);
  return {
    notes: [...notes.values()].map(({ text }) => text),
    numbered(block) {
      if (block.type === "chart") return { ...block, number: charts.indexOf(block.id) + 1 };
      if (block.type !== "table") return block;
      return {
        ...block,
        number: tables.indexOf(block.id) + 1,
        rows: block.rows.map((row) => ({ ...row, notes: numbersOf(row.notes) })),
        notes: numbersOf(block.notes),
      };
    },
  };
}

function idsOf(blocks: readonly WholeBlock[], type: "table" | "chart"): string[] {
  return [...new Set(blocks.flatMap((block) => (block.type === type ? [block.id] : [])))];
}

/** Notes are the same where they say the same: the same words, or the same phrase of the same things. */
function keyOf(text: Text): string {
  return typeof text === "string" ? text : JSON.stringify(text);
}
