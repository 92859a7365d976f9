import type { Figure } from "../../figures/figure.ts";
import type { Format } from "../../figures/format.ts";
import type { Sign } from "../../figures/sign.ts";
import type { DocumentKind } from "../../framework/layout.ts";
import type { ChartKind } from "../../words/chart-kind.ts";
import type { Printed } from "../../words/print-figure.ts";
import type { Contacts, Funnel, NoteList, Picture } from "../document.ts";
import type { Refused, Rule } from "../sentence.ts";

/**
 * A report said in a language: the tree that every renderer prints, each word and number as it is printed. A number
 * appears in it only as one of {@link Edition.figures}, printed once for all outputs.
 */
export interface Edition {
  /** `2017-18/suffolk-reconstructed`: the path of its files without their ending. */
  readonly id: string;
  /** The kind of report in the framework: area, national. */
  readonly kind: string;
  readonly document: DocumentKind;
  /** The tag of the language: en-GB. */
  readonly language: string;
  /** The document's title, with the release's label in it where there is one. */
  readonly title: string;
  /** Who may be asked about the document and answers for it, for file metadata. */
  readonly publisher: string;
  /** Left out where the kind of report has none. */
  readonly cover?: Cover;
  /** At the head of a report without a cover: the title without the label, which stands beside it. */
  readonly heading?: string;
  /** Whether a list of its sections stands at its head. */
  readonly contents: boolean;
  /**
   * 'Reconstructed from published sources. …', and before it what a draft or a copy must say: on every page, chart and
   * file. Undefined in a published live release.
   */
  readonly label?: string;
  /** The label in one or two words, for running headers. */
  readonly shortLabel?: string;
  /** The running header of every page after the cover. */
  readonly runningHeader: string;
  readonly sections: readonly Section[];
  /** Every figure that the report prints, by id. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** Every note that a table refers to, in order of first use; its number is its place, from 1. */
  readonly notes: readonly string[];
}

export interface Cover {
  readonly series: string;
  readonly name: string;
  readonly title: string;
  readonly summary: readonly Inline[];
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  /** It is looked up and not read through, so it may be set smaller. */
  readonly reference?: true;
  readonly blocks: readonly Block[];
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Quotation
  | Warning
  | Table
  | Chart
  | KeyFigures
  | NoteList
  | Definitions
  | Contacts
  | Picture;

export interface Heading {
  readonly type: "heading";
  readonly level: 3 | 4;
  readonly id: string;
  readonly text: string;
}

export interface Paragraph {
  readonly type: "paragraph";
  /** It is the headline of a notice, or says from when that may be used; set apart from the rest. */
  readonly role?: "headline" | "embargo";
  readonly content: readonly Inline[];
}

export interface List {
  readonly type: "list";
  readonly ordered: boolean;
  /** The number of the first item, where it is not 1. */
  readonly start?: number;
  readonly items: readonly (readonly Inline[])[];
}

export interface Quotation {
  readonly type: "quotation";
  readonly paragraphs: readonly (readonly Inline[])[];
}

export interface Warning {
  readonly type: "warning";
  readonly title: string;
  readonly content: readonly Inline[];
}

export type Inline =
  | { readonly type: "text"; readonly text: string }
  /** The end of a line that the author set. */
  | { readonly type: "break" }
  | { readonly type: "strong"; readonly children: readonly Inline[] }
  | { readonly type: "emphasis"; readonly children: readonly Inline[] }
  | { readonly type: "link"; readonly address: string; readonly children: readonly Inline[] }
  | SaidSentence
  | PrintedFigure;

/** What the report says of its figures, by a rule. */
export interface SaidSentence {
  readonly type: "sentence";
  readonly rule: Rule;
  /** The ids of its figures in {@link Edition.figures}. */
  readonly figures: readonly string[];
  /** Stronger sentences that were not said, and why. */
  readonly refused: readonly Refused[];
  readonly children: readonly Inline[];
}

/** A figure where it is printed: its id in {@link Edition.figures}, how it prints, and what that gives. */
export interface PrintedFigure extends Printed {
  readonly type: "figure";
  readonly figure: string;
  readonly format: Format;
}

export interface Table {
  readonly type: "table";
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly subtitle: string;
  /** The signs used in the body, explained above the table. */
  readonly signs: readonly Sign[];
  readonly corner: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The heading of the small lines at the ends of the rows, where there are any. */
  readonly trend?: string;
  /** Numbers (from 1, in {@link Edition.notes}) of the notes printed below the table: those that no earlier one has. */
  readonly notes: readonly number[];
  /** Notes that it refers to and that are printed below earlier tables, by table. */
  readonly notesElsewhere?: readonly NotesElsewhere[];
  /** What was left out because it has no figures: lines printed below the table. */
  readonly leftOut: readonly string[];
  readonly source: string;
}

export interface NotesElsewhere {
  readonly notes: readonly number[];
  /** The id and number of the table below which they stand. */
  readonly table: string;
  readonly number: number;
}

export interface Column {
  readonly label: string;
  /** What every number of the column is marked with, which stands at its heading and not at the numbers: [p]. */
  readonly sign?: Sign;
}

/** A small line: one figure over the years, the earliest first. Its drawing has the same id. */
export interface Trend {
  readonly id: string;
  readonly points: readonly { readonly label: string; readonly value: PrintedFigure }[];
  readonly breaks: readonly number[];
  readonly alternative: readonly Inline[];
}

export interface Row {
  readonly header: string;
  readonly notes: readonly number[];
  readonly total: boolean;
  readonly cells: readonly PrintedFigure[];
  readonly breakBefore: boolean;
  readonly trend?: Trend;
}

export interface Chart {
  readonly type: "chart";
  readonly id: string;
  readonly number: number;
  readonly kind: ChartKind;
  readonly headline: readonly Inline[];
  readonly subtitle: string;
  readonly alternative: readonly Inline[];
  /** Each a line below the picture. */
  readonly remarks: readonly (readonly Inline[])[];
  readonly points: readonly { readonly id: string; readonly label: string }[];
  readonly years: boolean;
  readonly series: readonly {
    readonly label: string;
    readonly values: readonly PrintedFigure[];
    /** Confidence limits, one for each point, where they are drawn. */
    readonly limits?: readonly PrintedFigure[];
  }[];
  readonly reference?: {
    readonly label: string;
    readonly value: PrintedFigure;
    readonly limits?: PrintedFigure;
  };
  readonly groups?: readonly { readonly label: string; readonly points: readonly number[] }[];
  readonly own?: number;
  readonly funnel?: Omit<Funnel, "denominator"> & { readonly denominator: string };
  readonly breaks: readonly {
    readonly before: number;
    readonly label: string;
    readonly sentence: string;
    readonly series: readonly number[];
  }[];
  readonly unit: string;
  readonly table: string;
  readonly source: string;
  /** The release's label, drawn into the picture. */
  readonly label?: string;
}

export interface KeyFigures {
  readonly type: "key-figures";
  readonly items: readonly {
    readonly label: string;
    readonly value: PrintedFigure;
    readonly context: readonly Inline[];
    readonly trend?: Trend;
  }[];
}

export interface Definitions {
  readonly type: "definitions";
  readonly items: readonly { readonly term: string; readonly definition: string }[];
}
