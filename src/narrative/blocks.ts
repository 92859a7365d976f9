import type { Paragraph, RootContent } from "mdast";
import { headingOf } from "./headings.ts";
import { inlinesOf } from "./inlines.ts";
import { listOf, quotationOf } from "./lists.ts";
import type { NarrativeBlock } from "./narrative.ts";
import { refusePart } from "./not-taken.ts";
import { checkMarks } from "./not-understood.ts";
import { pictureOf } from "./pictures.ts";
import type { Reading } from "./reading.ts";

/** The blocks of a text that reports take, in order. */
export function blocksOf(reading: Reading, nodes: readonly RootContent[]): NarrativeBlock[] {
  const blocks: NarrativeBlock[] = [];
  let headed = false;
  for (const [index, node] of nodes.entries()) {
    const block = blockOf(reading, node, { headed, before: nodes[index - 1] });
    if (block?.type === "heading") headed = true;
    if (block) blocks.push(block);
  }
  return blocks;
}

/** What stands above a block: whether there is a heading, and the part of the text right before it. */
interface Above {
  readonly headed: boolean;
  readonly before: RootContent | undefined;
}

function blockOf(reading: Reading, node: RootContent, { headed, before }: Above): NarrativeBlock | undefined {
  switch (node.type) {
    case "heading":
      return headingOf(reading, node, headed);
    case "paragraph":
      return paragraphOf(reading, node);
    case "list":
      return listOf(reading, node, before);
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
  checkMarks(reading, node);
  return { type: "paragraph", content: inlinesOf(reading, node.children) };
}
