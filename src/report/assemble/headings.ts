import type { Block } from "../document.ts";

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
