import type { SectionDefinition } from "../../framework/layout.ts";
import type { Inline } from "../document.ts";
import type { WholeBlock } from "../write/sections.ts";

/**
 * The blocks of a section, put into one numbered list where the section is numbered: a paragraph an item. What else a
 * standard text has stands below it.
 */
export function inList({ numbered }: SectionDefinition, blocks: readonly WholeBlock[]): WholeBlock[] {
  if (!numbered) return [...blocks];
  const items = blocks.flatMap((block) => itemsOf(block) ?? []);
  const others = blocks.filter((block) => !itemsOf(block));
  return items.length > 0 ? [{ type: "list", ordered: true, items }, ...others] : others;
}

function itemsOf(block: WholeBlock): readonly (readonly Inline[])[] | undefined {
  if (block.type === "paragraph") return [block.content];
  return block.type === "list" ? block.items : undefined;
}
