import type { Drawing } from "../../charts/drawing.ts";
import type { Block, Document, Table } from "../../report/document.ts";

/** What the blocks of one document need to know of each other while it is rendered. */
export interface Context {
  readonly document: Document;
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly tables: ReadonlyMap<string, Table>;
  /** Ids that a reference may point to: sections, headings, tables and charts. */
  readonly targets: ReadonlySet<string>;
}

export function contextOf(document: Document, drawings: ReadonlyMap<string, Drawing>): Context {
  const tables = new Map<string, Table>();
  const targets = new Set<string>();
  for (const section of document.sections) {
    targets.add(section.id);
    for (const block of section.blocks) {
      if (hasId(block)) targets.add(block.id);
      if (block.type === "table") tables.set(block.id, block);
    }
  }
  return { document, drawings, tables, targets };
}

function hasId(block: Block): block is Extract<Block, { readonly id: string }> {
  return block.type === "table" || block.type === "chart" || block.type === "heading";
}
