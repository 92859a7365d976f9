import type { Drawing } from "../../charts/drawing/drawing.ts";
import type { Edition, Table } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { tablesById } from "../tables.ts";
import type { PageLinks } from "./links.ts";

/** What the blocks of one document need to know of each other while it is rendered. */
export interface Context {
  readonly document: Edition;
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly words: Words;
  readonly tables: ReadonlyMap<string, Table>;
  readonly links: PageLinks;
}

export function contextOf(
  document: Edition,
  drawings: ReadonlyMap<string, Drawing>,
  words: Words,
  links: PageLinks,
): Context {
  return { document, drawings, words, tables: tablesById(document), links };
}
