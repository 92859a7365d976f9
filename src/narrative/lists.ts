import type { Blockquote, List } from "mdast";
import { inlinesOf } from "./inlines.ts";
import type { NarrativeBlock, NarrativeInline } from "./narrative.ts";
import { refuseInside } from "./not-taken.ts";
import { checkMarks } from "./not-understood.ts";
import { type Node, type Reading, refuse } from "./reading.ts";

/** A list; `before` is what stands before it in the text. */
export function listOf(reading: Reading, node: List, before: Node | undefined): NarrativeBlock | undefined {
  // A mark without words behind it is not an item.
  const items = node.children
    .map((item) => ({ item, words: wordsInside(reading, item.children) }))
    .filter(({ words }) => words.length > 0);
  if (items.length === 0) return undefined;
  if (items.length === 1 && isInSentence(reading, node, before)) {
    refuse(reading, node, "NARRATIVE-NOT-ALLOWED", { what: "mark", mark: "list-in-sentence" });
  }
  const content = items.map(({ words }) => words);
  if (!node.ordered) return { type: "list", ordered: false, items: content };
  const numbers = items.map(({ item }) => numberOf(reading, item));
  const start = numbers[0]!;
  // Nothing is counted up to that in a report: it is the year or the figure that a sentence begins with.
  if (start > mostItems) {
    refuse(reading, node, "NARRATIVE-NOT-ALLOWED", { what: "number-at-start", number: start });
    return undefined;
  }
  // All ones is how Markdown is often written; anything else would be printed with other numbers than were written.
  const counted = numbers.every((number, index) => number === start + index);
  if (!counted && !numbers.every((number) => number === 1)) {
    refuse(reading, node, "NARRATIVE-NOT-ALLOWED", { what: "mark", mark: "list-numbers" });
  }
  return { type: "list", ordered: true, ...(start !== 1 && { start }), items: content };
}

const mostItems = 99;

function numberOf({ text }: Reading, item: Node): number {
  return Number(/^\d+/.exec(text.slice(item.position!.start.offset, item.position!.start.offset! + 9))![0]);
}

/** Whether what looks like a list of one item is a line of a sentence that happens to begin with a dash or a number. */
function isInSentence({ lines }: Reading, node: List, before: Node | undefined): boolean {
  const line = node.position!.start.line;
  return (
    before?.type === "paragraph" && before.position!.end.line === line - 1 && !/:\s*$/.test(lines[line - 2]!)
  );
}

export function quotationOf(reading: Reading, node: Blockquote): NarrativeBlock | undefined {
  const paragraphs = node.children.map((child) => wordsInside(reading, [child]));
  return paragraphs.some((words) => words.length > 0) ? { type: "quotation", paragraphs } : undefined;
}

/** The words of an item or quotation, which is one paragraph. */
function wordsInside(reading: Reading, nodes: readonly Node[]): NarrativeInline[] {
  const [first, ...rest] = nodes;
  for (const other of rest) refuseInside(reading, other);
  if (first?.type === "paragraph") {
    checkMarks(reading, first);
    return inlinesOf(reading, first.children);
  }
  if (first) refuseInside(reading, first);
  return [];
}
