import type { Sign } from "../figures/sign.ts";

/** What a workbook of statistical tables says around the words of its tables. */
export interface WorkbookWords {
  /** The names of its sheets; none may have a space in it. */
  readonly sheets: {
    readonly cover: string;
    readonly contents: string;
    readonly notes: string;
    readonly table: (number: number) => string;
  };
  /** The second line of every sheet with a table. */
  readonly oneTable: string;
  /** The second line of the first sheet: how many tables there are. */
  readonly summary: (tables: number) => string;
  readonly factsHeading: string;
  readonly fact: (label: string, text: string) => string;
  readonly shorthandHeading: string;
  readonly noShorthand: string;
  readonly shorthand: (sign: Sign, meaning: string) => string;
  /** Above a table, where its notes are. */
  readonly notesElsewhere: string;
  readonly contentsTitle: string;
  readonly contentsColumns: { readonly sheet: string; readonly title: string };
  /** What the list of contents calls the first sheet. */
  readonly coverTitle: string;
  readonly notesTitle: string;
  readonly notesColumns: { readonly note: string; readonly text: string; readonly tables: string };
  readonly tableTitle: (table: string, title: string) => string;
  /** The headings of what a printed table has in one column and a workbook in two. */
  readonly lower: (heading: string) => string;
  readonly upper: (heading: string) => string;
  readonly outOf: (heading: string) => string;
  readonly percent: (heading: string) => string;
  /** The heading of a column where an earlier one has the same; `time` is 2 for the second. */
  readonly again: (heading: string, time: number) => string;
  /** The column that says which numbers of a row are provisional or revised. */
  readonly marks: {
    readonly heading: string;
    readonly none: string;
    /** All numbers of the row. */
    readonly all: (sign: Sign) => string;
    readonly of: (sign: Sign, columns: readonly string[]) => string;
  };
}
