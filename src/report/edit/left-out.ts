import type { CardOutline, ChartOutline, LeftOutItem, Outline, TableOutline } from "../outline/outline.ts";

/** Why something of a report is not printed. */
export type Why =
  /** None of it has a figure. */
  | "nothing"
  /** All of it stands in another column or table of the report. */
  | "repeated"
  /** Too few figures, or too far between, to see anything in a picture. */
  | "too-few"
  /** The table beside it is not printed. */
  | "without-table";

/** Something that a framework shows and an edited report does not. */
export type LeftOut =
  | { readonly kind: "table"; readonly why: Why; readonly table: TableOutline }
  | {
      readonly kind: "rows" | "columns";
      readonly why: Why;
      /** The table as it is printed. */
      readonly table: TableOutline;
      readonly items: readonly LeftOutItem[];
    }
  | { readonly kind: "chart"; readonly why: Why; readonly chart: ChartOutline }
  /** Lines or groups of bars; their places among the series that were planned. */
  | {
      readonly kind: "series";
      readonly why: Why;
      readonly chart: ChartOutline;
      readonly series: readonly number[];
    }
  | { readonly kind: "card"; readonly why: Why; readonly card: CardOutline };

/** A report as it will be printed: what has something in it, and what was left out. */
export interface Edited extends Outline {
  readonly leftOut: readonly LeftOut[];
}
