import type { Drawings } from "../../charts/drawing/drawing.ts";
import type { Edition, Table } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { tablesById } from "../tables.ts";

/** What the blocks of one document need to know of each other while it is rendered. */
export interface Context {
  readonly document: Edition;
  readonly drawings: Drawings;
  readonly words: Words;
  readonly tables: ReadonlyMap<string, Table>;
}

export function contextOf(document: Edition, drawings: Drawings, words: Words): Context {
  return { document, drawings, words, tables: tablesById(document) };
}
