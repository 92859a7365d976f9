import type { Drawing } from "../../charts/drawing.ts";
import type { Document, Table } from "../../report/document.ts";
import type { Words } from "../../words/words.ts";
import { anchorsOf } from "../anchors.ts";

/** What the blocks of one document need to know of each other while it is rendered. */
export interface Context {
  readonly document: Document;
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly words: Words;
  readonly tables: ReadonlyMap<string, Table>;
  /** The ids on the page of all that a reference may lead to, by the ids that references use. */
  readonly anchors: ReadonlyMap<string, string>;
}

export function contextOf(document: Document, drawings: ReadonlyMap<string, Drawing>, words: Words): Context {
  const tables = document.sections
    .flatMap((section) => section.blocks)
    .filter((block) => block.type === "table")
    .map((table) => [table.id, table] as const);
  return { document, drawings, words, tables: new Map(tables), anchors: anchorsOf(document) };
}
