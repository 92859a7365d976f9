import type { Cell, View } from "../figures/coordinate.ts";
import type { Basis } from "../figures/figure.ts";
import type { Year } from "../figures/year.ts";

/**
 * What a span of reporting years counts and what its reports show, with every name followed to what it means. It is
 * made once from the framework files and nothing in it has to be read again.
 */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly years: { readonly from: Year; readonly to: Year };
  readonly dimensions: Readonly<Record<string, Dimension>>;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly rates: Readonly<Record<string, Rate>>;
  /** By reporting year; a year without one has no computed rate per head. */
  readonly populations: Readonly<Record<string, PopulationBase>>;
  readonly breaks: readonly SeriesBreak[];
  readonly limits: readonly Limit[];
  readonly promises: readonly ReaderPromise[];
  /** How a total over all members is called behind the name of its measure: 'total'. */
  readonly totalName: string;
  readonly reports: readonly ReportDefinition[];
}

/** What measures are broken down by. */
export interface Dimension {
  readonly id: string;
  readonly label: string;
  /** The label of the total over it. */
  readonly total: string;
  readonly members: Readonly<Record<string, Member>>;
}

export interface Member {
  readonly id: string;
  /** In a table: 'Category 1'. */
  readonly label: string;
  /** In a sentence or on a chart: 'registered sexual offenders'. */
  readonly name: string;
  readonly definition?: string;
}

export interface Note {
  readonly id: string;
  readonly text: string;
}

interface Counted {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** What is counted, in the plural: 'offenders', 'per 100,000 people'. */
  readonly unit: string;
  readonly basis: Basis;
  readonly notes: readonly Note[];
}

/** Something that is counted. */
export interface Measure extends Counted {
  readonly dimensions: readonly Dimension[];
  /** The basis of cells that differ from the measure's, by the cell's id. */
  readonly basisExceptions: ReadonlyMap<string, { readonly cell: Cell; readonly basis: Basis }>;
  /** Combinations of members, one for each dimension named, that cannot exist. */
  readonly notApplicable: readonly Readonly<Record<string, string>>[];
}

/** A rate: the sum of some cells for every so many of others, or of the population. */
export interface Rate extends Counted {
  readonly numerator: readonly Cell[];
  readonly denominator: "population" | readonly Cell[];
  readonly base: number;
  readonly decimals: number;
  readonly interval: "wilson" | "poisson";
  /** Where this span has no such rate: the reason that a reader sees instead. */
  readonly unavailable?: string;
}

export type Ages = "all-ages" | "aged-10-and-over";

export interface PopulationBase {
  /** The name of the estimate in the population file: mid-2017, census-2021. */
  readonly estimate: string;
  readonly ages: Ages;
  /** What the rate is of, in words: 'the mid-2017 population aged 10 and over'. */
  readonly label: string;
}

/** Cells that begin with the same measure and members; what is left out stands for all. */
export type Pattern = Cell;

export interface SeriesBreak {
  readonly id: string;
  /** The first year on the new footing. */
  readonly year: Year;
  readonly interrupts: readonly Pattern[];
  /** Cells of those measures whose own series goes on. */
  readonly except: readonly Pattern[];
  /** What a reader must see wherever the two sides stand near each other. */
  readonly sentence: string;
}

/** A cell that another bounds by the definitions of both. */
export interface Limit {
  readonly id: string;
  readonly cell: Cell;
  readonly notAbove: Cell;
  /** Why, as the end of a sentence. */
  readonly reason: string;
}

/** Something that the public was promised to find in every report of an area. */
export type ReaderPromise = { readonly words: string } & (
  | { readonly kind: "cell"; readonly cell: Cell }
  | { readonly kind: "section"; readonly section: string }
  | { readonly kind: "contacts" }
);

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
  readonly notes: readonly Note[];
}

export type ChartKind = "bars" | "lines" | "map";
export type HeadlineRule = "largest-part" | "trend" | "beside-nation" | "highest-and-lowest";

export interface ChartDefinition {
  readonly id: string;
  readonly kind: ChartKind;
  readonly headline: HeadlineRule;
  readonly subtitle: Template;
  readonly cell?: Cell;
  readonly points: Axis;
  readonly series: Axis;
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
  | "breaks";

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
  | { readonly kind: "generated"; readonly part: GeneratedPart };

export interface SectionDefinition {
  readonly id: string;
  readonly heading: string;
  /** Left out where it has nothing to show. Otherwise a live report names what is missing. */
  readonly optional: boolean;
  readonly blocks: readonly BlockDefinition[];
}

/** A kind of report: whose it is, which parts it has, and its sections in order. */
export interface ReportDefinition {
  /** area, national, or any other name. */
  readonly kind: string;
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
