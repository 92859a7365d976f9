import type { Drawing } from "../../charts/drawing/drawing.ts";
import type { Block, Document, Table } from "../../report/document.ts";

/** What the blocks of one document need to know of each other while it is rendered. */
export interface Context {
  readonly document: Document;
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly tables: ReadonlyMap<string, Table>;
  /** The ids on the page of all that a reference may point to: sections, headings, tables and charts. */
  readonly targets: ReadonlyMap<string, string>;
}

export function contextOf(document: Document, drawings: ReadonlyMap<string, Drawing>): Context {
  const tables = new Map<string, Table>();
  const targets = new Map<string, string>();
  for (const section of document.sections) {
    if (!targets.has(section.id)) targets.set(section.id, sectionId(section.id));
    for (const block of section.blocks) {
      if (hasId(block)) targets.set(block.id, block.id);
      if (block.type === "table") tables.set(block.id, block);
    }
  }
  return { document, drawings, tables, targets };
}

/** A section may be named like the table in it, so its id on the page is set apart; a reference means the table. */
export function sectionId(id: string): string {
  return `section-${id}`;
}

function hasId(block: Block): block is Extract<Block, { readonly id: string }> {
  return block.type === "table" || block.type === "chart" || block.type === "heading";
}
