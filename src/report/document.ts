import type { FigureUse } from "../figures/use.ts";
import type { Year } from "../figures/year.ts";
import type { DocumentKind } from "../framework/layout.ts";
import type { NarrativeBlock } from "../narrative/narrative.ts";
import type { ChartKind } from "../words/chart-kind.ts";
import type { Mark } from "../words/mark.ts";
import type { Text } from "../words/phrase.ts";
import type { Sentence } from "./sentence.ts";

/**
 * A report as a tree of plain data, in no language yet: its own words are phrases with arguments, and a number appears
 * in it only as a figure with a format. An edition says it in a language.
 */
export interface Document {
  /** `2017-18/suffolk-reconstructed`: the path of its files without their ending. */
  readonly id: string;
  /** The kind of report in the framework: area, national. */
  readonly kind: string;
  readonly document: DocumentKind;
  readonly title: Text;
  /** Who may be asked about the document and answers for it, for file metadata. */
  readonly publisher: string;
  /** Left out where the kind of report has none. */
  readonly cover?: Cover;
  /** At the head of a report without a cover. */
  readonly heading?: Text;
  /** Whether a list of its sections stands at its head. */
  readonly contents: boolean;
  /** What a release that is not live must say on every page, chart and file. */
  readonly label?: Label;
  /** What a copy that is not the published one must say there too. */
  readonly mark?: Mark;
  /** The running header of every page after the cover. */
  readonly runningHeader: Text;
  readonly sections: readonly Section[];
  /** Every note that a table refers to, in order of first use; its number is its place, from 1. */
  readonly notes: readonly Text[];
}

export type Label = "reconstructed" | "illustrative";

export interface Cover {
  /** The line above the title. */
  readonly series: Text;
  /** The area, group or nation. */
  readonly name: Text;
  /** 'Annual report 2017/18'. */
  readonly title: Text;
  /** What the year showed, in a sentence or two. */
  readonly summary: readonly Sentence[];
  /** Status, publication date, covered period: label and text in order. */
  readonly facts: readonly { readonly label: Text; readonly text: Text }[];
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  /** It is looked up and not read through: definitions, sources, how the figures were made. */
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

/** A block without a number. */
export type PlainBlock = Exclude<Block, Table | Chart>;

/** A heading below the section's own; level 3 stands directly below a section (whose heading is level 2). */
export interface Heading {
  readonly type: "heading";
  readonly level: 3 | 4;
  readonly id: string;
  readonly text: Text;
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

/** Something that a reader must not miss: a section that is missing, a figure that is queried. */
export interface Warning {
  readonly type: "warning";
  readonly title: Text;
  readonly content: readonly Inline[];
}

export type Inline =
  /** Words of a person, or of the data. */
  | { readonly type: "text"; readonly text: string }
  /** Words of the program. */
  | { readonly type: "said"; readonly said: Text }
  /** What the report says of its figures. */
  | { readonly type: "sentence"; readonly sentence: Sentence }
  /** The end of a line that the author set. */
  | { readonly type: "break" }
  | { readonly type: "strong"; readonly children: readonly Inline[] }
  | { readonly type: "emphasis"; readonly children: readonly Inline[] }
  | { readonly type: "link"; readonly address: string; readonly children: readonly Inline[] };

export function said(text: Text): Inline {
  return { type: "said", said: text };
}

/** A statistical table. Every cell of the body is a figure. Notes are numbers in a document, words while it is written. */
export interface Table<N = number> {
  readonly type: "table";
  readonly id: string;
  /** 'Table 3' is number 3. */
  readonly number: number;
  readonly title: string;
  /** Measure, geography and period. */
  readonly subtitle: Text;
  /** The heading of the first column. */
  readonly corner: Text;
  readonly columns: readonly Text[];
  readonly rows: readonly Row<N>[];
  /** The heading of the small lines at the ends of the rows, where there are any. */
  readonly trend?: Text;
  /** The notes that hold of all of the table. */
  readonly notes: readonly N[];
  /** What was left out of it because it has no figures: lines printed below the table. */
  readonly leftOut: readonly Text[];
  readonly source: Text;
}

/** A small line: one figure over the years, the earliest first. */
export interface Trend {
  readonly points: readonly { readonly year: Year; readonly value: FigureUse }[];
  /** A break lies before each of these points. */
  readonly breaks: readonly number[];
  /** What it shows, for readers who do not see it. */
  readonly alternative: Sentence;
}

export interface Row<N = number> {
  readonly header: Text;
  readonly notes: readonly N[];
  /** A total is set apart from what it adds up. */
  readonly total: boolean;
  readonly cells: readonly FigureUse[];
  /** A break in the series lies between the row before and this one: a rule is drawn and the sentence is a note. */
  readonly breakBefore: boolean;
  readonly trend?: Trend;
}

/** What a chart is to show; drawn by the charts stage, replayed by the renderers. */
export interface Chart {
  readonly type: "chart";
  readonly id: string;
  /** 'Figure 2' is number 2. */
  readonly number: number;
  readonly kind: ChartKind;
  /** The message, as far as its figures allow one. */
  readonly headline: Sentence;
  /** Measure, geography and period. */
  readonly subtitle: Text;
  /** What the chart shows, in full sentences, for readers who do not see it. */
  readonly alternative: readonly Sentence[];
  /** What must be read with it: breaks and whose they are, cautions, figures that are in doubt. */
  readonly remarks: readonly Sentence[];
  readonly points: readonly ChartPoint[];
  /** Whether the points are reporting years. */
  readonly years: boolean;
  readonly series: readonly ChartSeries[];
  /** What the points are set against: a line, or the middle of a funnel. */
  readonly reference?: {
    readonly label: Text;
    readonly value: FigureUse;
    /** Its own confidence limits, where they are drawn. */
    readonly limits?: FigureUse;
  };
  /** Points that belong together, in the order in which they are drawn. */
  readonly groups?: readonly ChartGroup[];
  /** The place among the points of the report's own area, which is picked out. */
  readonly own?: number;
  readonly funnel?: Funnel;
  /** Where lines are interrupted. */
  readonly breaks: readonly ChartBreak[];
  /** The unit of the value axis: 'offenders', 'per 100,000 people aged 10 and over'. */
  readonly unit: Text;
  /** The id of the table beside it that holds the same figures. */
  readonly table: string;
  readonly source: Text;
}

/** A break before the point with this index. */
export interface ChartBreak {
  readonly before: number;
  /** The words at the mark. */
  readonly label: Text;
  /** What a reader must know. */
  readonly sentence: Text;
  /** The places of the interrupted lines among the series. */
  readonly series: readonly number[];
}

export interface ChartPoint {
  /** The area's slug for a map, the year or member for the rest. */
  readonly id: string;
  readonly label: Text;
}

export interface ChartSeries {
  readonly label: Text;
  /** One for each point. What is not a number leaves a gap; it is never drawn as zero. */
  readonly values: readonly FigureUse[];
  /** Their confidence limits, one for each point, where they are drawn. */
  readonly limits?: readonly FigureUse[];
}

export interface ChartGroup {
  readonly label: Text;
  /** Places among the points. */
  readonly points: readonly number[];
}

/** The control limits of a funnel about the chart's reference. */
export interface Funnel {
  /** What the denominators count: 'offenders managed at Levels 2 and 3 in the year'. */
  readonly denominator: Text;
  /** From the narrow limits to the wide. */
  readonly limits: readonly {
    /** In per cent: 95, 99.8. */
    readonly level: number;
    /** In the unit of the chart's values, from the least denominator to the greatest. */
    readonly points: readonly {
      readonly denominator: number;
      readonly lower: number;
      readonly upper: number;
    }[];
  }[];
}

/** The few numbers a reader takes in at a glance. */
export interface KeyFigures {
  readonly type: "key-figures";
  readonly items: readonly {
    readonly label: string;
    readonly value: FigureUse;
    /** Period, base, change: what makes the number mean something. */
    readonly context: Sentence;
    readonly trend?: Trend;
  }[];
}

/** All notes of the document, in order. */
export interface NoteList {
  readonly type: "note-list";
}

export interface Definitions {
  readonly type: "definitions";
  readonly items: readonly { readonly term: Text; readonly definition: string }[];
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
