import type { PastedBlock } from "./blocks.ts";
import { escaped } from "./escape.ts";
import { inlineMarkdown } from "./inline-markdown.ts";
import { blocksOf } from "./read-blocks.ts";
import type { Pasted, PasteWarning } from "./warnings.ts";

/**
 * What was copied from a word processor or a page as the Markdown that reports take. The document is only read: it was
 * parsed apart and nothing of it is put into the page.
 */
export function markdownOf(document: Document): Pasted {
  const warnings = new Set<PasteWarning>();
  const blocks = oneLevel(
    blocksOf(document.body, (warning) => warnings.add(warning)),
    warnings,
  );
  const highest = Math.min(...blocks.map((block) => (block.kind === "heading" ? block.level : 9)));
  const parts = blocks
    .map((block, index) => written(block, highest, index, blocks))
    .filter(({ text }) => text !== "");
  const markdown = parts
    .map(({ text, joins }, index) => (index === 0 ? text : `${joins ? "\n" : "\n\n"}${text}`))
    .join("");
  return { markdown, warnings: [...warnings] };
}

/** Reports take no list inside a list: items of lists inside become items of the outermost. */
function oneLevel(blocks: readonly PastedBlock[], warnings: Set<PasteWarning>): readonly PastedBlock[] {
  let outer: (PastedBlock & { kind: "item" }) | undefined;
  return blocks.map((block) => {
    if (block.kind !== "item") {
      outer = undefined;
      return block;
    }
    if (!outer || block.level === 1) {
      outer = block;
      return block;
    }
    if (block.level > 1) warnings.add("nested");
    return { ...block, ordered: outer.ordered, list: outer.list };
  });
}

interface Written {
  readonly text: string;
  /** Whether it goes on in the list of what stands before it. */
  readonly joins: boolean;
}

function written(
  block: PastedBlock,
  highest: number,
  index: number,
  blocks: readonly PastedBlock[],
): Written {
  switch (block.kind) {
    case "heading":
      return { text: `${block.level === highest ? "##" : "###"} ${escaped(block.words)}`, joins: false };
    case "paragraph":
      return { text: inlineMarkdown(block.runs), joins: false };
    case "quotation":
      return { text: inlineMarkdown(block.runs).replace(/^/gm, "> "), joins: false };
    case "item": {
      const before = blocks[index - 1];
      const joins = isSameList(before, block);
      const mark = block.ordered ? `${numberOf(blocks, index)}.` : "-";
      const words = inlineMarkdown(block.runs);
      const indent = " ".repeat(mark.length + 1);
      return { text: words === "" ? "" : `${mark} ${words.replaceAll("\n", `\n${indent}`)}`, joins };
    }
  }
}

function isSameList(one: PastedBlock | undefined, other: PastedBlock & { kind: "item" }): boolean {
  return one?.kind === "item" && one.ordered === other.ordered && one.list === other.list;
}

/** Items are counted on from the first, which may go on from a list before it. */
function numberOf(blocks: readonly PastedBlock[], index: number): number {
  let first = index;
  while (first > 0 && isSameList(blocks[first - 1], blocks[first] as PastedBlock & { kind: "item" })) first--;
  const begins = blocks[first] as PastedBlock & { kind: "item" };
  return (begins.number ?? 1) + index - first;
}
