import type { SectionDefinition } from "../../framework/layout.ts";
import type { Block } from "../document.ts";
import type { WholeBlock } from "../write/sections.ts";

/** Leaves out headings of the framework that nothing follows. What an author has written stays as it is. */
export function withoutEmptyHeadings(
  definition: SectionDefinition,
  blocks: readonly WholeBlock[],
): WholeBlock[] {
  const given = new Set(definition.blocks.flatMap((each) => (each.kind === "heading" ? [each.heading] : [])));
  const isGiven = (block: WholeBlock | undefined) =>
    block?.type === "heading" && typeof block.text === "string" && given.has(block.text);
  return blocks.filter((block, index) => {
    const next = blocks[index + 1];
    return !isGiven(block) || (next !== undefined && !isGiven(next));
  });
}

/** Heading ids carry their section's, so that the same words in two sections are two targets. */
export function uniqueHeadings(section: string, blocks: readonly Block[]): Block[] {
  const used = new Set<string>();
  return blocks.map((block) => {
    if (block.type !== "heading") return block;
    const own = `${section}-${block.id}`;
    let id = own;
    for (let count = 2; used.has(id); count++) id = `${own}-${count}`;
    used.add(id);
    return { ...block, id };
  });
}
