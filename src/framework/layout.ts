import type { Cell, View } from "../figures/coordinate.ts";
import type { ChartKind } from "../words/chart-kind.ts";
import type { Dimension, Member, Note } from "./counted.ts";

/**
 * Whose figures an axis or a card speaks of: the report's own place, its group in a set of groups, the nation, the
 * areas that have responded, or all areas: the nation where its figures are known, else those that have responded.
 */
export type PlaceName = "own" | "nation" | "responding" | "all-areas" | { readonly group: string };

/** What is shown of a cell in a row or column: a view, of this year or the year before. */
export interface ShownView {
  readonly id: string;
  readonly view: View;
  readonly year: "own" | "before";
  /** A change in per cent of the earlier figure. */
  readonly percent: boolean;
  readonly place?: PlaceName;
}

/** What rows, columns, points or series run over. */
export type Axis =
  | {
      readonly kind: "dimension";
      readonly dimension: Dimension;
      readonly members: readonly Member[];
      readonly total: boolean;
    }
  | { readonly kind: "cells"; readonly cells: readonly AxisCell[] }
  | { readonly kind: "areas"; readonly label?: string }
  | { readonly kind: "groups"; readonly set: string; readonly label?: string }
  | { readonly kind: "places"; readonly places: readonly PlaceName[] }
  | { readonly kind: "years"; readonly last: number | "all" }
  | { readonly kind: "views"; readonly views: readonly ShownView[] };

export interface AxisCell {
  readonly cell: Cell;
  readonly label: string;
  readonly shown: ShownView;
}

/** Words of a framework with what a report fills in. */
export type Template = readonly (string | { readonly slot: Slot })[];
export type Slot = "place" | "year" | "snapshot" | "flow";

export interface TableDefinition {
  readonly id: string;
  readonly title: string;
  /** Measure, geography and period. */
  readonly subtitle: Template;
  /** What is counted where neither axis says it. */
  readonly cell?: Cell;
  readonly rows: Axis;
  readonly columns: Axis;
  /** A small line at the end of each row: this cell in the row's place over the years. */
  readonly trend?: { readonly cell: Cell; readonly label: string };
  readonly notes: readonly Note[];
}

export type { ChartKind };
export type HeadlineRule =
  | "largest-part"
  | "trend"
  | "beside-nation"
  | "highest-and-lowest"
  | "grouped-by-overlap"
  | "funnel"
  | "trends";

export interface ChartDefinition {
  readonly id: string;
  readonly kind: ChartKind;
  readonly headline: HeadlineRule;
  readonly subtitle: Template;
  readonly cell?: Cell;
  readonly points: Axis;
  readonly series: Axis;
  /** Whose figure the points are set against, in dots, a funnel or a map. */
  readonly reference?: PlaceName;
  /** The table beside it, which holds the same figures. */
  readonly table: TableDefinition;
}

export interface CardDefinition {
  readonly cell: Cell;
  readonly label: string;
  readonly place: PlaceName;
}

export type GeneratedPart =
  | "definitions"
  | "notes"
  | "contacts"
  | "about"
  | "sources"
  | "coverage"
  | "breaks"
  | "revisions"
  | "not-available"
  | NoticePart;

/** What is put together for press notices and statements. */
export type NoticePart = (typeof noticeParts)[number];
export const noticeParts = [
  /** From when it may be used, or why it may not. */
  "embargo",
  /** The first of the sentences on the key figures of the document, and the rest of them. */
  "headline",
  "lead",
  /** Which annual report it goes with, and when and by whom that is published. */
  "this-report",
  /** Where the reports and tables are. */
  "where-reports",
  /** Those who answer the press and questions on the statistics; all contacts where none is named for either. */
  "press-contacts",
  /** What the release quotes, with name and post. */
  "quotations",
  /** What a statement to Parliament says of its day and of the reports. */
  "statement",
] as const;

export type BlockDefinition =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "narrative"; readonly section: string }
  | { readonly kind: "table"; readonly table: TableDefinition }
  | { readonly kind: "chart"; readonly chart: ChartDefinition }
  | { readonly kind: "heading"; readonly heading: string }
  | { readonly kind: "key-figures"; readonly cards: readonly CardDefinition[] }
  /** The key figures of the same section as sentences. */
  | { readonly kind: "key-findings"; readonly cards: readonly CardDefinition[] }
  | { readonly kind: "queries"; readonly of: "own" | "all" }
  /** The members of a dimension with their names and, unless it is brief, definitions. */
  | { readonly kind: "members"; readonly dimension: Dimension; readonly brief: boolean }
  /** Which member of a dimension is the largest part of a cell, as a sentence. */
  | { readonly kind: "largest"; readonly cell: Cell; readonly dimension: Dimension }
  /** What the key figures of the document do not show: these notes, and what follows from the figures. */
  | { readonly kind: "not-shown"; readonly notes: readonly Note[] }
  | { readonly kind: "generated"; readonly part: GeneratedPart };

export interface SectionDefinition {
  readonly id: string;
  readonly heading: string;
  /** Left out where it has nothing to show. Otherwise a live report names what is missing. */
  readonly optional: boolean;
  /** Its paragraphs are the items of one numbered list. */
  readonly numbered?: true;
  readonly blocks: readonly BlockDefinition[];
}

/**
 * What kind of document a report is, on which its formats depend: a report to be read, statistical tables, a press notice
 * by the statisticians, a notice by a press office with quotations, or a draft statement to Parliament.
 */
export type DocumentKind = (typeof documentKinds)[number];
export const documentKinds = [
  "report",
  "tables",
  "press-notice",
  "office-notice",
  "written-statement",
] as const;

/** A kind of report: whose it is, which parts it has, and its sections in order. */
export interface ReportDefinition {
  /** area, national, or any other name. */
  readonly kind: string;
  readonly document: DocumentKind;
  readonly of: ReportSubject;
  readonly title: Template;
  readonly cover: boolean;
  readonly contents: boolean;
  readonly sections: readonly SectionDefinition[];
}

/** The places that have a report of a kind. */
export type ReportSubject =
  | { readonly kind: "area" }
  | { readonly kind: "nation" }
  | { readonly kind: "group"; readonly set: string };
