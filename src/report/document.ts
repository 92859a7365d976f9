import type { Figure } from "../figures/figure.ts";
import type { Format } from "../figures/format.ts";
import type { Sign } from "../figures/sign.ts";
import type { NarrativeBlock } from "../narrative/narrative.ts";

/**
 * A report as a tree of plain data: what every renderer prints. Numbers appear in it only as references to
 * figures with a format, so that no output can print a number that is not one of `figures`.
 */
export interface Document {
  /** `2017-18/area/suffolk`; also the path of its files without their ending. */
  readonly id: string;
  readonly kind: "area" | "national";
  readonly language: "en-GB";
  /** The document's title, with the release's label in it where there is one. */
  readonly title: string;
  /** Who may be asked about the document and answers for it, for file metadata. */
  readonly publisher: string;
  readonly cover: Cover;
  /** 'Reconstructed from published sources. …': on every page, chart and file; undefined for a live release. */
  readonly label?: string;
  /** The label in one or two words, for file names and running headers. */
  readonly shortLabel?: string;
  /** The running header of every page after the cover. */
  readonly runningHeader: string;
  readonly sections: readonly Section[];
  /** Every figure that the document prints, by id. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** Every note that a table refers to, in order of first use; its number is its place, from 1. */
  readonly notes: readonly string[];
}

export interface Cover {
  /** The line above the title: 'Multi-Agency Public Protection Arrangements'. */
  readonly series: string;
  /** The area or nation. */
  readonly name: string;
  /** 'Annual report 2017/18'. */
  readonly title: string;
  /** Status, publication date, covered period: label and text in order. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}

export interface Section {
  readonly id: string;
  readonly heading: string;
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

/** A heading below the section's own; level 3 stands directly below a section (whose heading is level 2). */
export interface Heading {
  readonly type: "heading";
  readonly level: 3 | 4;
  readonly id: string;
  readonly text: string;
}

export interface Paragraph {
  readonly type: "paragraph";
  readonly content: readonly Inline[];
}

export interface List {
  readonly type: "list";
  readonly ordered: boolean;
  readonly items: readonly (readonly Inline[])[];
}

export interface Quotation {
  readonly type: "quotation";
  readonly paragraphs: readonly (readonly Inline[])[];
}

/** Something that a reader must not miss: a section that is missing, a figure that is queried. */
export interface Warning {
  readonly type: "warning";
  readonly title: string;
  readonly content: readonly Inline[];
}

export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "strong"; readonly children: readonly Inline[] }
  | { readonly type: "emphasis"; readonly children: readonly Inline[] }
  | { readonly type: "link"; readonly address: string; readonly children: readonly Inline[] }
  /** A link to a table, chart or section of this document; prints as 'Table 3', 'Figure 2' or its heading. */
  | { readonly type: "reference"; readonly target: string; readonly text: string }
  | FigureUse;

/** A figure where it is printed: its id in {@link Document.figures} and how to print it. */
export interface FigureUse {
  readonly type: "figure";
  readonly figure: string;
  readonly format: Format;
}

/** A statistical table. Every cell of the body is a figure. */
export interface Table {
  readonly type: "table";
  readonly id: string;
  /** 'Table 3' is number 3. */
  readonly number: number;
  readonly title: string;
  /** Measure, geography and period. */
  readonly subtitle: string;
  /** The signs used in the body, explained above the table. */
  readonly signs: readonly Sign[];
  /** The heading of the first column. */
  readonly corner: string;
  readonly columns: readonly ColumnHeader[];
  readonly rows: readonly Row[];
  /** Numbers (from 1, in {@link Document.notes}) of the notes printed below the table. */
  readonly notes: readonly number[];
  readonly source: string;
}

export interface ColumnHeader {
  readonly text: string;
  /** Numbers of notes that concern the whole column. */
  readonly notes: readonly number[];
}

export interface Row {
  readonly header: string;
  readonly notes: readonly number[];
  /** A total is set apart from what it adds up. */
  readonly total: boolean;
  readonly cells: readonly FigureUse[];
  /** A break in the series lies between the row before and this one: a rule is drawn and the sentence is a note. */
  readonly breakBefore: boolean;
}

/** What a chart is to show; drawn by the charts stage, replayed by the renderers. */
export interface Chart {
  readonly type: "chart";
  readonly id: string;
  /** 'Figure 2' is number 2. */
  readonly number: number;
  readonly kind: "bars" | "lines" | "map";
  /** The message, active and neutral: 'Category 1 was the largest category: 830 of 1,015'. */
  readonly headline: readonly Inline[];
  /** Measure, geography and period. */
  readonly subtitle: string;
  /** What the chart shows, in full sentences, for readers who do not see it. */
  readonly alternative: readonly Inline[];
  readonly points: readonly ChartPoint[];
  readonly series: readonly ChartSeries[];
  /** Where lines are interrupted: before the point with this index, with the words at the mark. */
  readonly breaks: readonly { readonly before: number; readonly label: string }[];
  /** The unit of the value axis: 'offenders', 'per 100,000 people aged 10 and over'. */
  readonly unit: string;
  /** The id of the table beside it that holds the same figures. */
  readonly table: string;
  readonly source: string;
  /** The release's label, drawn into the picture. */
  readonly label?: string;
}

export interface ChartPoint {
  /** The area's slug for a map, the year or member for the rest. */
  readonly id: string;
  readonly label: string;
}

export interface ChartSeries {
  readonly label: string;
  /** One for each point. What is not a number leaves a gap; it is never drawn as zero. */
  readonly values: readonly FigureUse[];
}

/** The few numbers a reader takes in at a glance. */
export interface KeyFigures {
  readonly type: "key-figures";
  readonly items: readonly {
    readonly label: string;
    readonly value: FigureUse;
    /** Period, base, change: what makes the number mean something. */
    readonly context: readonly Inline[];
  }[];
}

/** All notes of the document, in order. */
export interface NoteList {
  readonly type: "note-list";
}

export interface Definitions {
  readonly type: "definitions";
  readonly items: readonly { readonly term: string; readonly definition: readonly Inline[] }[];
}

export interface Contacts {
  readonly type: "contacts";
  readonly items: readonly {
    readonly agency: string;
    readonly lines: readonly string[];
    readonly telephone?: string;
    readonly email?: string;
  }[];
}

/** A picture of the narrative's own folder. */
export type Picture = Extract<NarrativeBlock, { type: "picture" }>;
