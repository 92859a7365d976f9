import type { Edition, Table } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";

/** What the blocks of one edition need to know of each other. */
export interface LinearContext {
  readonly edition: Edition;
  readonly words: Words;
  readonly tables: ReadonlyMap<string, Table>;
}
