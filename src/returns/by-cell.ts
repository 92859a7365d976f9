import { keptBy } from "../caches/kept-by.ts";
import { cellId } from "../figures/coordinate.ts";
import type { Entry } from "./return.ts";

/** What is stated, by the id of its cell; of two entries for one cell the last. Made once for a list of entries. */
export const entriesByCell: (entries: readonly Entry[]) => ReadonlyMap<string, Entry> = keptBy(
  (entries: readonly Entry[]) => new Map(entries.map((entry) => [cellId(entry.cell), entry])),
);
