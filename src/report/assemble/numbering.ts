import { keptBy } from "../../caches/kept-by.ts";
import { lastBy } from "../../caches/last-by.ts";
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
      if (block.type === "chart") {
        const number = charts.indexOf(block.id) + 1;
        return numberedAs(block, String(number), () => ({ ...block, number }));
      }
      if (block.type !== "table") return block;
      const number = tables.indexOf(block.id) + 1;
      const notesOfTable = numbersOf(block.notes);
      const notesOfRows = block.rows.map((row) => numbersOf(row.notes));
      return numberedAs(block, JSON.stringify([number, notesOfTable, notesOfRows]), () => ({
        ...block,
        number,
        rows: block.rows.map((row, place) => ({ ...row, notes: notesOfRows[place]! })),
        notes: notesOfTable,
      }));
    },
  };
}

function idsOf(blocks: readonly WholeBlock[], type: "table" | "chart"): string[] {
  return [...new Set(blocks.flatMap((block) => (block.type === type ? [block.id] : [])))];
}

/** Notes are the same where they say the same: the same words, or the same phrase of the same things. */
function keyOf(text: Text): string {
  return typeof text === "string" ? text : keyOfPhrase(text);
}

const keyOfPhrase = keptBy((text: Exclude<Text, string>) => JSON.stringify(text));

/** A block with the numbers that it had last stays the same object, from one state of a report to the next. */
const numberedAs = lastBy<WholeBlock, Block>();
