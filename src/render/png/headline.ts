import type { Edition, Inline } from "../../report/edition/edition.ts";

/** The headline of a notice, as one sentence with its cautions; nothing where no figure allows one. */
export function headlineOf({ sections }: Edition): readonly Inline[] | undefined {
  for (const { blocks } of sections)
    for (const block of blocks)
      if (block.type === "paragraph" && block.role === "headline") return block.content;
  return undefined;
}
