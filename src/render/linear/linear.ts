import type { Inline } from "../../report/edition/edition.ts";

/**
 * An edition as it is told in formats that have words only: one block after the other, what a picture shows in words, and
 * everything that is printed around the report's own words among them. Plain text, Markdown and Govspeak print the same
 * blocks, each with its own marks.
 */
export interface LinearDocument {
  /** What stands at the head and at the foot: a release that is not live, a draft, a copy for one reader. */
  readonly label?: string;
  readonly title: string;
  readonly blocks: readonly LinearBlock[];
  /** Whose document it is, at its end. */
  readonly imprint: string;
}

export type LinearBlock =
  /** The document's title is level 1; sections are level 2. */
  | { readonly type: "heading"; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly type: "paragraph"; readonly content: readonly Inline[] }
  /** What the year showed, at the head of a report or a notice. */
  | { readonly type: "summary"; readonly content: readonly Inline[] }
  | {
      readonly type: "list";
      readonly ordered: boolean;
      /** The number of the first item. */
      readonly start: number;
      readonly items: readonly (readonly Inline[])[];
    }
  | { readonly type: "quotation"; readonly paragraphs: readonly (readonly Inline[])[] }
  | { readonly type: "warning"; readonly title: string; readonly content: readonly Inline[] }
  | Grid
  /** Whom to ask: a name, and lines below it. */
  | { readonly type: "contact"; readonly name: string; readonly lines: readonly (readonly Inline[])[] };

/** A table without what stands above and below it. */
export interface Grid {
  readonly type: "grid";
  /** The heading of the first column, which has the headings of the rows. */
  readonly corner: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly {
    readonly header: string;
    /** Set apart from the rows that it adds up. */
    readonly total: boolean;
    /** One for each column. */
    readonly cells: readonly string[];
  }[];
}

export interface GridColumn {
  readonly label: string;
  /** Numbers, or what the small lines of a table show in words. */
  readonly holds: "numbers" | "words";
}
