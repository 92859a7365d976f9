import type { Document } from "../report/document.ts";

/** What a link may lead to inside a report. */
export type Anchored = "section" | "heading" | "table" | "chart";

/**
 * The name of a place, the same in HTML (`suffolk.html#table-levels`) and in PDF (`suffolk.pdf#table-levels`). A
 * section, a heading, a table and a chart may have one id between them, so their kind is part of the name.
 */
export function anchorOf(kind: Anchored, id: string): string {
  return `${kind}-${id}`;
}

/** The places of a document by the ids that references use. An id that several have means the table, then the chart. */
export function anchorsOf(document: Document): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const blocks = document.sections.flatMap((section) => section.blocks);
  for (const { id } of document.sections) anchors.set(id, anchorOf("section", id));
  for (const kind of ["heading", "chart", "table"] as const) {
    for (const block of blocks) if (block.type === kind) anchors.set(block.id, anchorOf(kind, block.id));
  }
  return anchors;
}
