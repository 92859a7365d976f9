import type { Cell } from "../../figures/coordinate.ts";

/** A table of the form as people read it: what stands above it, and the figures in it. */
export interface ExpectedTable {
  readonly measure: string;
  readonly heading: string;
  readonly figures: readonly ExpectedFigure[];
}

/** A figure of the form with the headings by which people find it. */
export interface ExpectedFigure {
  readonly cell: Cell;
  /** Whether the form adds it up. */
  readonly total: boolean;
  /** Whether it can exist; where it cannot, the form prints this in its cell, or nothing. */
  readonly applies: boolean;
  readonly printed?: string;
  /** Whether its cell has a name. */
  readonly named: boolean;
  /** The headings of its row and of its column, the outermost first. */
  readonly row: readonly string[];
  readonly column: readonly string[];
}

/** A heading as it is compared: without what people write in one way or another. */
export function bare(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s_\u2010-\u2015-]+/g, " ");
}

/** Headings, the outermost first, as one name that no other headings have. */
export function pathKey(path: readonly string[]): string {
  return JSON.stringify(path.map(bare));
}
