import type { View } from "../figures/coordinate.ts";
import type { Basis, Status } from "../figures/figure.ts";
import type { PopulationStand } from "../figures/population.ts";
import type { FigureUse } from "../figures/use.ts";
import type { Year } from "../figures/year.ts";
import type { Finding } from "../findings/finding.ts";

/** A sentence, or a part of one, by its name in the words of a language, with what it is made of. */
export type Phrase = {
  readonly [K in keyof Phrases]: { readonly phrase: K; readonly args: Phrases[K] };
}[keyof Phrases];

/** What a reader reads: a phrase, or words that come from data: a name, a label, what somebody wrote. */
export type Text = string | Phrase;

/** A finding as a part of a sentence: what is wrong. */
export type Problem = { readonly finding: Finding };

/** A number as of a day or over a year. */
interface Dated {
  readonly year: Year;
  readonly basis: Basis;
}

/** How a key figure compares with the year before, as far as the two may be compared. */
export type Comparison =
  | { readonly kind: "not-comparable"; readonly reason: Text }
  | ({ readonly kind: "same" } & Dated)
  | ({
      readonly kind: "changed";
      readonly before: FigureUse;
      readonly change: FigureUse;
      readonly percent?: FigureUse;
    } & Dated);

/** One line of an alternative text: a series with its values, each with the name of its point. */
export interface SeriesValues {
  readonly label?: Text;
  readonly values: readonly { readonly label: Text; readonly use: FigureUse }[];
  /** How many values the series has, where not all of them are listed. */
  readonly more?: number;
  readonly missing?: { readonly gaps: number; readonly of: number };
}

/** What every sentence of a report is made of, by the sentence's name. */
export interface Phrases {
  // Names of places and times
  nation: object;
  "some-areas": { readonly counted: number; readonly of: number };
  "some-areas-of-group": { readonly counted: number; readonly of: number; readonly group: Text };
  "total-of": { readonly place: Text };
  /** Of figures of which some are of all areas of a place and some are sums of fewer. */
  "partly-of-fewer": { readonly place: Text };
  snapshot: { readonly year: Year };
  flow: { readonly year: Year };
  filled: { readonly parts: readonly Text[] };

  // The document
  "document-title": {
    readonly name: Text;
    readonly title: Text;
    readonly label?: "reconstructed" | "illustrative";
  };
  "running-header": { readonly name: Text; readonly title: Text };
  series: object;
  "fact-label": {
    readonly fact: "period" | "status" | "publication" | "coverage" | "publisher" | "designation";
  };
  "fact-status": { readonly status: Status; readonly illustrative: boolean };
  "fact-publication": { readonly date: string; readonly time: string };
  "section-missing-title": object;
  "section-missing": { readonly heading: Text };

  // Tables and charts
  "axis-label": { readonly axis: "areas" | "groups" | "years" | "places" | "measures" };
  "view-label": {
    readonly view: View;
    readonly percent: boolean;
    readonly ofResponding: boolean;
    readonly level: number;
  };
  "source-illustrative": object;
  "source-reconstructed": object;
  "source-returns": { readonly year: Year };
  "break-mark": object;
  units: { readonly units: readonly string[] };
  "chart-alternative": {
    readonly kind: "bars" | "lines" | "map";
    /** What a map is of. */
    readonly of: Text;
    readonly series: readonly SeriesValues[];
  };
  "headline-largest-part": {
    readonly label: string;
    readonly name: string;
    readonly dimension: string;
    readonly part: FigureUse;
    readonly whole: FigureUse;
    readonly unit: string;
  };
  "headline-trend": {
    readonly label: Text;
    readonly from: FigureUse;
    readonly to: FigureUse;
    readonly moved: "rose" | "fell" | "same";
    readonly since: Dated;
    readonly until: Dated;
  };
  "headline-beside-nation": {
    readonly here: FigureUse;
    readonly there: FigureUse;
    readonly unit: string;
    readonly place: Text;
    readonly beside: Text;
    /** Where the other is a sum of some areas: how many. */
    readonly coverage?: FigureUse;
  };
  "headline-highest-and-lowest": {
    readonly highest: Text;
    readonly lowest: Text;
    readonly most: FigureUse;
    readonly least: FigureUse;
  };

  // Key figures
  "card-context": Dated & {
    readonly coverage?: FigureUse;
    readonly base?: string;
    readonly change?: { readonly use: FigureUse; readonly same: boolean };
    readonly notes: readonly Text[];
    readonly queried: boolean;
  };
  "key-finding": Dated & {
    readonly label: string;
    readonly value: FigureUse;
    readonly coverage?: FigureUse;
    readonly comparison: Comparison;
  };

  // Notes on figures
  "note-sum-without": {
    readonly counted: number;
    readonly of: number;
    readonly areas: readonly string[];
    readonly responding: readonly string[];
  };
  "note-areas-of-both-years": { readonly areas: number };
  "note-bases-differ": object;
  "note-years-of-different-areas": object;
  "note-populations-differ": { readonly from?: PopulationStand; readonly to?: PopulationStand };
  "note-on-one-population": {
    readonly from?: PopulationStand;
    readonly to?: PopulationStand;
    readonly population: PopulationStand;
  };
  "note-basis-unknown": { readonly what: string };
  "note-other-basis": Dated & { readonly what: string };
  /** A note on a figure of another place or year than those of the report. */
  "note-of": { readonly place?: Text; readonly year?: Year; readonly note: Text };
  "note-queried": { readonly query: Text };
  "note-part-queried": { readonly place: Text; readonly problem: Problem };
  query: {
    readonly problem: Problem;
    readonly explanation?: { readonly text: string; readonly accepted: boolean };
  };
  "query-of": { readonly place: Text; readonly query: Text };
  "queries-heading": object;
  "revisions-heading": object;
  /** One line of the log of revisions. */
  revision: {
    readonly place: Text;
    readonly label: string;
    readonly year: Year;
    /** Left out where those who revised the figure do not say what it was. */
    readonly before?: FigureUse;
    readonly after: FigureUse;
    readonly date?: string;
    readonly reason?: string;
  };

  // Who has sent what
  "areas-in-report": { readonly counted: number; readonly of: number };
  "areas-silent": { readonly areas: readonly string[] };
  "areas-held-back": { readonly areas: readonly string[] };
  "areas-provisional": { readonly areas: readonly string[] };
  "areas-revised": { readonly areas: readonly string[] };
  "queries-open": { readonly count: number };

  // About the figures
  "label-title": { readonly label: "reconstructed" | "illustrative" };
  label: { readonly label: "reconstructed" | "illustrative" };
  "about-invented": object;
  "about-basis": {
    readonly year: Year;
    readonly snapshot: readonly string[];
    readonly flow: readonly string[];
  };
  "about-population": {
    readonly base: string;
    /** Of the earlier years in the report: which stand on which population. */
    readonly earlier: readonly { readonly years: readonly Year[]; readonly base: string }[];
  };
  "about-published-rates": object;
  "about-limits": { readonly level: number };
  "about-totals": object;
  "breaks-heading": object;
  "break-of-year": { readonly year: Year };
  "sources-quoted": { readonly count: number };
  "definition-term": { readonly label: string; readonly name: string };
}
