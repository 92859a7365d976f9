import type { Blockquote, List, Paragraph, RootContent } from "mdast";
import { headingOf } from "./headings.ts";
import { inlinesOf } from "./inlines.ts";
import type { NarrativeBlock, NarrativeInline } from "./narrative.ts";
import { refuseInside, refusePart } from "./not-taken.ts";
import { pictureOf } from "./pictures.ts";
import type { Node, Reading } from "./reading.ts";

/** The blocks of a text that reports take, in order. */
export function blocksOf(reading: Reading, nodes: readonly RootContent[]): NarrativeBlock[] {
  const blocks: NarrativeBlock[] = [];
  for (const node of nodes) {
    const headed = blocks.some((block) => block.type === "heading");
    const block = blockOf(reading, node, headed);
    if (block) blocks.push(block);
  }
  return blocks;
}

function blockOf(reading: Reading, node: RootContent, headed: boolean): NarrativeBlock | undefined {
  switch (node.type) {
    case "heading":
      return headingOf(reading, node, headed);
    case "paragraph":
      return paragraphOf(reading, node);
    case "list":
      return listOf(reading, node);
    case "blockquote":
      return quotationOf(reading, node);
    default:
      refusePart(reading, node);
      return undefined;
  }
}

/** The line below the head of a table; the parser knows no tables and takes them for paragraphs. */
const tableRule = /^ *\|? *:?-{2,}:? *\|[-:| ]*$/m;

function paragraphOf(reading: Reading, node: Paragraph): NarrativeBlock | undefined {
  if (node.children.some((child) => child.type === "text" && tableRule.test(child.value))) {
    refusePart(reading, node, "table");
    return undefined;
  }
  const [first, ...rest] = node.children;
  if (first?.type === "image" && rest.length === 0) return pictureOf(reading, first);
  return { type: "paragraph", content: inlinesOf(reading, node.children) };
}

function listOf(reading: Reading, node: List): NarrativeBlock | undefined {
  // A mark without words behind it is not an item.
  const items = node.children
    .map((item) => wordsInside(reading, item.children))
    .filter((item) => item.length > 0);
  return items.length > 0 ? { type: "list", ordered: node.ordered ?? false, items } : undefined;
}

function quotationOf(reading: Reading, node: Blockquote): NarrativeBlock | undefined {
  const paragraphs = node.children.map((child) => wordsInside(reading, [child]));
  return paragraphs.some((words) => words.length > 0) ? { type: "quotation", paragraphs } : undefined;
}

/** The words of an item or quotation, which is one paragraph. */
function wordsInside(reading: Reading, nodes: readonly Node[]): NarrativeInline[] {
  const [first, ...rest] = nodes;
  for (const other of rest) refuseInside(reading, other);
  if (first?.type === "paragraph") return inlinesOf(reading, first.children);
  if (first) refuseInside(reading, first);
  return [];
}
