import type { Block } from "../document.ts";

/** Heading ids carry their section's, so that the same words in two sections are two targets. */
export function uniqueHeadings(section: string, blocks: readonly Block[]): Block[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    if (block.type !== "heading") return block;
    const count = (seen.get(block.id) ?? 0) + 1;
    seen.set(block.id, count);
    return { ...block, id: `${section}-${block.id}${count > 1 ? `-${count}` : ""}` };
  });
}
