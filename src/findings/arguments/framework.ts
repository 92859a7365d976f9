import type { Ages } from "../../figures/population.ts";
import type { ShapeFault } from "./shape.ts";

/** What a framework defines and refers to by name. */
export type FrameworkPart =
  | "cell"
  | "chart"
  | "dimension"
  | "group-set"
  | "measure"
  | "member"
  | "narrative"
  | "note"
  | "section"
  | "table";

/** A table or chart by its name in the framework. */
export interface TableOrChart {
  readonly kind: "table" | "chart";
  readonly name: string;
}

/** The kinds of charts of which the points are areas. */
export type AreaChart = "map" | "dots" | "funnel";

/** What an axis decides of the figures along it; two axes of one table cannot both decide it. */
export type Decided =
  | { readonly kind: "cell" | "place" | "view" | "year" }
  | { readonly kind: "member"; readonly dimension: string };

/** Frameworks, and what is in them, go by their names in the files. */
export interface FrameworkArguments {
  readonly "FRAMEWORK-EXTENDS":
    | { readonly what: "not-there" | "itself"; readonly framework: string }
    | {
        /** A list is added to beside an item that it does not have, or has several times. */
        readonly what: "list-item";
        readonly item: string;
        readonly times: number;
        readonly known: readonly string[];
      };
  readonly "FRAMEWORK-LAYOUT":
    | { readonly what: "nothing-counted"; readonly of: TableOrChart }
    | {
        readonly what: "dimension-not-had";
        readonly of: TableOrChart;
        readonly measure: string;
        readonly dimension: string;
      }
    | { readonly what: "decided-twice"; readonly of: TableOrChart; readonly decided: Decided }
    /** More columns than a page has room for. */
    | { readonly what: "too-many-columns"; readonly of: TableOrChart; readonly most: number }
    /** Two cells of a rate's numerator or denominator that count the same people, as written in short. */
    | { readonly what: "counted-twice"; readonly rate: string; readonly cells: readonly [string, string] }
    /** A figure that is bounded by itself or by a part of itself. */
    | { readonly what: "limit-of-itself"; readonly limit: string }
    | { readonly what: "too-many-series"; readonly of: TableOrChart; readonly most: number }
    /** Some area is in no group of the set, or in several, so 'the group of the area' means nothing. */
    | { readonly what: "group-of-no-area"; readonly set: string }
    /** A chart of areas with several series, or of other things than areas. */
    | { readonly what: "area-series" | "area-points"; readonly of: TableOrChart; readonly kind: AreaChart }
    /** Small panels along something else than years. */
    | { readonly what: "panel-points"; readonly of: TableOrChart }
    /** Dots or a funnel, and nothing that the areas are set against. */
    | { readonly what: "without-reference"; readonly of: TableOrChart; readonly kind: AreaChart }
    /** A funnel about something else than all areas. */
    | { readonly what: "funnel-reference"; readonly of: TableOrChart }
    /** Dots or a funnel of a count, which has no limits. */
    | {
        readonly what: "no-rate";
        readonly of: TableOrChart;
        readonly kind: AreaChart;
        readonly measure: string;
      }
    /** A funnel of a rate per head. */
    | { readonly what: "no-share"; readonly of: TableOrChart; readonly measure: string }
    /** A report shows a table or chart a second time. */
    /** The parts of a cell over a dimension of which it is not the total. */
    | { readonly what: "no-parts"; readonly cell: string; readonly dimension: string }
    /** In a numbered section something that is no item of a list. */
    | { readonly what: "no-paragraph"; readonly report: string; readonly section: string }
    | { readonly what: "shown-twice"; readonly of: TableOrChart; readonly report: string }
    | {
        readonly what: "chart-without-table";
        /** The kind of report: area or national. */
        readonly report: string;
        readonly chart: string;
        readonly table: string;
      };
  readonly "FRAMEWORK-OVERLAP": { readonly earlier: string; readonly later: string };
  /** The word in braces, and those that are filled in at that place. */
  readonly "FRAMEWORK-PLACEHOLDER": { readonly name: string; readonly known: readonly string[] };
  readonly "FRAMEWORK-REFERENCE":
    | { readonly what: FrameworkPart; readonly name: string; readonly framework: string }
    | { readonly what: "standard-text"; readonly name: string }
    /** The population file has no count of these ages in the estimate. */
    | { readonly what: "estimate"; readonly name: string; readonly ages: Ages };
  readonly "FRAMEWORK-SHAPE":
    | ShapeFault
    /** The framework and its file have different names. */
    | { readonly what: "name"; readonly id: string; readonly file: string };
  readonly "FRAMEWORK-UNUSED": { readonly what: DefinitionKind; readonly id: string };
}

/** What a framework can define. */
export type DefinitionKind = "dimension" | "measure" | "rate" | "note" | "table" | "chart" | "section";
