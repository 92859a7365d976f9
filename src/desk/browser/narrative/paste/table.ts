import type { PastedBlock } from "./blocks.ts";
import { wordsOfRuns } from "./inline-markdown.ts";
import { plain, runsOf, type Warn } from "./runs.ts";

/** A paragraph for each row, with the words of its cells; what only sets a text into a column is the text in it. */
export function tableBlocks(
  table: Element,
  warn: Warn,
  insideCell: (cell: Element) => PastedBlock[],
): PastedBlock[] {
  const rows = [...table.querySelectorAll("tr")].filter((row) => row.closest("table") === table);
  const cells = rows.map((row) => [...row.children].filter((cell) => /^t[dh]$/i.test(cell.tagName)));
  if (cells.every((row) => row.length <= 1)) return cells.flat().flatMap(insideCell);
  warn("table");
  return cells.flatMap((row): PastedBlock[] => {
    const words = row.map((cell) => wordsOfRuns(runsOf(cell.childNodes, warn))).filter((each) => each !== "");
    return words.length === 0 ? [] : [{ kind: "paragraph", runs: [{ ...plain, words: words.join("; ") }] }];
  });
}
