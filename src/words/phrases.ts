import type { View } from "../figures/coordinate.ts";
import type { Doubt } from "../figures/doubt.ts";
import type { Basis, Status } from "../figures/figure.ts";
import type { PopulationStand } from "../figures/population.ts";
import type { FigureUse } from "../figures/use.ts";
import type { Year } from "../figures/year.ts";
import type { ExplanationGiven, Finding } from "../findings/finding.ts";
import type { ChartKind } from "./chart-kind.ts";
import type { Mark } from "./mark.ts";

/** A sentence, or a part of one, by its name in the words of a language, with what it is made of. */
export type Phrase = {
  readonly [K in keyof Phrases]: { readonly phrase: K; readonly args: Phrases[K] };
}[keyof Phrases];

/** What a reader reads: a phrase, or words that come from data: a name, a label, what somebody wrote. */
export type Text = string | Phrase;

/** A finding as a part of a sentence: what is wrong. */
export type Problem = { readonly finding: Finding };

/** A number as of a day or over a year. */
export interface Dated {
  readonly year: Year;
  readonly basis: Basis;
  /** Where it may still move, or did. */
  readonly status?: Exclude<Status, "final">;
}

/** What a number is of: words that follow it, or a label where the framework has no such words. */
export type Subjects =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "label"; readonly label: string };

/** Where a number is of: a place by its name, or how many areas of all, or of a group, it adds up. */
export type Whereabouts =
  | { readonly kind: "place"; readonly place: Text }
  | { readonly kind: "areas"; readonly coverage: FigureUse; readonly group?: Text };

/** The figure of the year before. */
export interface Before {
  readonly value: FigureUse;
  readonly when: Dated;
  /** Whether it is of the same areas, where it adds up some. */
  readonly sameAreas: boolean;
}

interface BothValues {
  readonly before: Before;
  readonly difference: FigureUse;
}

/** What a figure did since the year before. */
export type ChangeSaid =
  | { readonly kind: "same"; readonly before: Before }
  | ({
      readonly kind: "risen" | "fallen";
      readonly percent?: FigureUse;
      /** The difference is in percentage points. */
      readonly points?: boolean;
    } & BothValues)
  | ({
      readonly kind: "little-changed" | "within-chance";
      /** What could bring such a difference about: chance, or what is usual for the series. */
      readonly by: "chance" | "history";
    } & BothValues)
  | ({ readonly kind: "too-few-years" | "side-by-side" } & BothValues)
  | {
      readonly kind: "on-one-population";
      readonly difference: FigureUse;
      readonly more: boolean;
      /** When the earlier figure is of. */
      readonly when: Dated;
    }
  | {
      readonly kind: "doubtful";
      readonly before: Before;
      readonly why: readonly { readonly doubt: Doubt | "queried"; readonly year: Year }[];
    }
  | { readonly kind: "alone" };

/** A figure with when it is of. */
interface DatedUse {
  readonly value: FigureUse;
  readonly when: Dated;
}

/** What a series did over the years shown. */
export type TrendSaid =
  | {
      readonly kind: "risen" | "fallen" | "higher-every-year" | "lower-every-year";
      readonly since: DatedUse;
    }
  | {
      readonly kind: "no-trend";
      readonly first: Dated;
      readonly lowest: FigureUse;
      readonly highest: FigureUse;
      /** Whether all years have one number. */
      readonly all: boolean;
    };

/** How an area stands beside a reference, by their confidence limits. */
export type Side = "above" | "overlap" | "below" | "not-compared";

/** A line of a chart with the first year of its series. */
export interface TrendsNamed {
  readonly label: Text;
  readonly since: Year;
}

/** How much the areas of a funnel vary about its middle. */
export type VariationSaid =
  | {
      readonly kind: "beyond-chance";
      /** Their variance in that which chance alone gives. */
      readonly ratio: number;
    }
  | { readonly kind: "by-chance" }
  | { readonly kind: "too-few"; readonly needed: number };

/** How the figure of a card compares with that of the year before. */
export interface CardComparison {
  readonly kind: "same" | "risen" | "fallen" | "little-changed" | "before";
  readonly before: FigureUse;
  readonly when: Dated;
}

/** A figure of a chart by the names of its point and, where there are several, its line. */
export interface PlottedFigure {
  readonly point: Text;
  readonly series?: Text;
}

/** How a line goes from each year to the next. */
export type Shape = "up" | "down" | "level" | "up-and-down";

/** A point of a picture. */
export interface PicturePoint {
  readonly label: Text;
  readonly use: FigureUse;
  /** A break lies between it and the point before. */
  readonly afterBreak?: boolean;
}

/** Whose figure a caution is about. */
interface Whose {
  readonly year: Year;
  readonly place?: Text;
}

/** The figure that a sentence is about. */
interface DatedSubject {
  readonly where: Whereabouts;
  readonly value: FigureUse;
  readonly subjects: Subjects;
  readonly when: Dated;
}

/** Figures of one measure that a source supports. */
export interface Supported {
  readonly what: string;
  readonly places: readonly Text[];
  /** How many areas besides, where they are too many to be named. */
  readonly areas: number;
  /** The earliest first. */
  readonly years: readonly Year[];
}

/** How settled the figures of a report are. */
export type Standing =
  /** Of one area: how many of its figures are revised, and how many that are asked for it has not sent. */
  | {
      readonly kind: "area";
      readonly status: Status;
      readonly revised: number;
      readonly missing: number;
    }
  /** Of several: how many of them have sent provisional figures, have sent none, and have revised some. */
  | {
      readonly kind: "areas";
      readonly status: Status;
      readonly of: number;
      readonly provisional: number;
      readonly missing: number;
      readonly revised: number;
    };

/** Whether a notice may be used, and from when. */
export interface NoticeState {
  /** Not live: invented, and so never released. */
  readonly invented: boolean;
  /** What the copy is, where it is not the published one. */
  readonly mark?: Mark;
  /** In London: 2032-10-28 09:30. */
  readonly publication?: string;
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
  /** The title of a document with what its mark says in a word or two. */
  "marked-title": { readonly title: Text; readonly mark: Mark };
  mark: { readonly mark: Mark };
  "running-header": { readonly name: Text; readonly title: Text };
  series: object;
  "fact-label": {
    readonly fact:
      | "period"
      | "status"
      | "publication"
      | "coverage"
      | "publisher"
      | "designation"
      | "source"
      | "next-release"
      | "licence";
  };
  "fact-status": { readonly illustrative: boolean; readonly standing: Standing };
  "fact-coverage": { readonly counted: number; readonly of: number; readonly incomplete: number };
  "fact-publication": { readonly date: string; readonly time: string };
  /** A release that is not live has no time of publication. */
  "fact-not-published": object;
  "fact-next-release-unknown": object;
  /** Under what what is printed may be used. */
  "fact-licence": object;
  /** How somebody can be reached. */
  "fact-contact": {
    readonly lines: readonly string[];
    readonly telephone?: string;
    readonly email?: string;
  };
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
  /** Of a workbook the list of sources is on its first sheet, of a report at its end. */
  "source-reconstructed": { readonly workbook: boolean };
  "source-returns": { readonly year: Year };
  /** At the mark of a break in a chart; `of` names the lines that it interrupts, where it does not all. */
  "break-mark": { readonly of: readonly Text[] };
  "break-in-words": { readonly year: Year; readonly sentence: Text; readonly of: readonly Text[] };
  units: { readonly units: readonly string[] };
  "unit-index": { readonly base: number };
  /** The heading of the areas on one side of a reference. */
  "group-beside": { readonly side: Side; readonly place: Text };
  /** The heading of the areas of a funnel that lie outside the limits of a level, or within the narrowest. */
  "group-funnel": { readonly level: number; readonly where: "outside" | "within" };
  /** What the denominators of a funnel count. */
  "funnel-denominator": { readonly labels: readonly string[] };

  // What is left out because it has no figures
  "without-figures": { readonly names: readonly Text[] };
  "places-without-figures": {
    readonly kind: "areas" | "groups" | "places";
    readonly count: number;
    readonly of: number;
  };
  "years-without-figures": { readonly spans: readonly { readonly from: Year; readonly to: Year }[] };
  "never-with-figures": { readonly names: readonly Text[] };
  "not-available-heading": object;
  "not-available-because": { readonly why: "not-available" | "not-collected" };
  /** Measures and tables of which nothing at all is at hand. */
  "not-available-at-all": { readonly titles: readonly Text[] };
  "not-available-of": {
    readonly title: Text;
    /** Nothing of it has a figure. */
    readonly all: boolean;
    /** Dimensions of which only the totals have figures. */
    readonly by: readonly string[];
    /** Rows and columns without figures. */
    readonly names: readonly Text[];
    /** What is said of the figures that are not there. */
    readonly notes: readonly Text[];
  };
  /** Tables without the change on the year before; none are named where there is not a figure of that year. */
  "not-available-change": { readonly year: Year; readonly tables: readonly Text[] };

  // What is said of figures; none of these ends in a full stop
  "said-change": DatedSubject & { readonly change: ChangeSaid };
  "said-trend": DatedSubject & { readonly change: TrendSaid };
  "said-largest-part": {
    readonly where: Whereabouts;
    readonly when: Dated;
    readonly label: string;
    readonly name: string;
    readonly dimension: string;
    readonly part: FigureUse;
    readonly whole: FigureUse;
    readonly unit: string;
  };
  "said-beside": {
    readonly where: Whereabouts;
    readonly here: FigureUse;
    readonly subjects: Subjects;
    readonly when: Dated;
    readonly beside: Whereabouts;
    readonly there: FigureUse;
    readonly more: boolean;
    readonly limits: "apart" | "overlap" | "unknown";
  };
  "said-range": {
    readonly highest: FigureUse;
    readonly lowest: FigureUse;
    readonly subjects: Subjects;
    readonly when: Dated;
    readonly whole?: { readonly where: Whereabouts; readonly value: FigureUse };
  };
  /** How many areas lie where beside a reference, by whether confidence limits overlap. */
  "said-grouped": {
    /** The label of what is counted. */
    readonly what: string;
    readonly when: Dated;
    readonly beside: Whereabouts;
    readonly there: FigureUse;
    readonly above: number;
    readonly below: number;
    readonly overlap: number;
    readonly notCompared: number;
  };
  /** How many areas lie outside the limits of a funnel at a level in per cent. */
  "said-funnel": {
    readonly what: string;
    readonly when: Dated;
    readonly of: number;
    readonly above: number;
    readonly below: number;
    readonly level: number;
  };
  "said-funnel-own": DatedSubject & {
    readonly beside: Whereabouts;
    readonly there: FigureUse;
    readonly level: number;
    readonly side: "above" | "below" | "within";
    /** Whether the limits are wider than chance alone would make them. */
    readonly widened: boolean;
  };
  "said-trends": {
    readonly place: Text;
    readonly until: Year;
    readonly rose: readonly TrendsNamed[];
    readonly fell: readonly TrendsNamed[];
    readonly unclear: readonly TrendsNamed[];
    readonly untested: readonly Text[];
  };
  "said-shows": {
    readonly what?: string;
    readonly lines: readonly Text[];
    readonly by?: Text;
    readonly place?: Text;
    readonly from: Year;
    readonly to: Year;
  };
  "said-card": {
    readonly when: Dated;
    readonly where?: Whereabouts;
    readonly comparison?: CardComparison;
  };
  /** Words of the data as they are. */
  "in-words": { readonly text: string };
  /** After a sentence that another follows, or that stands among others. */
  "sentence-end": object;

  // What must be read with a sentence
  "caution-queried": Whose & { readonly open: boolean };
  "caution-part-queried": Whose & { readonly areas: readonly string[] };
  "caution-doubt": Whose & { readonly doubt: Doubt };
  "caution-approximate": Whose;
  "caution-basis": Whose;
  "remark-figures": {
    /** Without figures all of the chart are meant. */
    readonly what: "provisional" | "revised" | "queried" | "approximate" | "basis-not-stated" | Doubt;
    readonly figures: readonly PlottedFigure[];
  };
  /** Lines of which no index can be made: no year has `least` people to be its base. */
  "remark-not-drawn": { readonly lines: readonly Text[]; readonly least: number };
  /** Without points none of the chart has limits. */
  "remark-without-limits": { readonly points: readonly Text[] };
  "remark-variation": VariationSaid;
  "remark-by-chance": {
    readonly level: number;
    readonly of: number;
    /** To the nearest whole number. */
    readonly expected: number;
    readonly outside: number;
    readonly widened: boolean;
  };

  // Press notices and statements to Parliament
  embargo: NoticeState;
  /** With which annual reports a notice goes; `area` names the area whose notice it is. */
  "this-report": NoticeState & {
    readonly area?: string;
    readonly year: Year;
    /** How many times there have been annual reports, with these. */
    readonly ordinal?: number;
    readonly publisher: string;
    /** How many areas have a report. */
    readonly reports: number;
    readonly of: number;
  };
  "where-reports": { readonly area?: string };
  /** What members of a dimension are, without definitions. */
  "members-brief": { readonly members: readonly { readonly label: string; readonly name: string }[] };
  /** Before the definition of a member. */
  "member-term": { readonly label: string; readonly name: string };
  "notice-status": { readonly status: Text };
  quotation: { readonly text: string };
  "quoted-person": { readonly name: string; readonly post: string };
  "no-quotation": object;
  /** Of a statement that is not the published one. */
  "statement-standing": NoticeState;
  "statement-day": { readonly date: string };
  "statement-opening": NoticeState & {
    readonly year: Year;
    readonly reports: number;
    readonly of: number;
  };

  // Alternative texts of pictures
  "picture-kind": { readonly kind: ChartKind; readonly of: Text };
  "picture-empty": { readonly kind: ChartKind; readonly of: Text };
  "picture-no-figures": { readonly label: Text };
  "picture-series": {
    readonly label: Text;
    readonly values: readonly PicturePoint[];
    /** Only the first and the last value are listed. */
    readonly ends: boolean;
    readonly highest?: PicturePoint;
    readonly lowest?: PicturePoint;
    readonly shape?: Shape;
  };
  "picture-map": {
    readonly subjects: Subjects;
    readonly when: Dated;
    readonly highest: FigureUse;
    readonly lowest: FigureUse;
    readonly middle?: FigureUse;
    readonly whole?: { readonly where: Whereabouts; readonly value: FigureUse };
  };
  /** The areas on one side of a reference, or how many they are where their names say no more. */
  "picture-side": {
    readonly side: Side;
    readonly place: Text;
    readonly count: number;
    readonly areas: readonly Text[];
  };
  /** The areas outside the limits of a funnel. */
  "picture-outside": { readonly level: number; readonly areas: readonly Text[] };
  "picture-gaps": {
    readonly label: Text;
    /** Points, or spans of them. */
    readonly spans: readonly { readonly from: Text; readonly to?: Text }[];
  };
  /** In the place of a small line: its ends, the years without a figure, and the first years after breaks. */
  "picture-trend": {
    readonly first: { readonly year: Year; readonly use: FigureUse };
    readonly last: { readonly year: Year; readonly use: FigureUse };
    readonly gaps: readonly { readonly from: Year; readonly to: Year }[];
    readonly breaks: readonly Year[];
  };
  "picture-missing-areas": { readonly areas: readonly Text[] };
  "picture-impossible": { readonly what: string };

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
  /** Of a total of 0, by the name of its row or column. */
  "note-zero-total": { readonly name: Text };
  /** On which populations the rates per head of a table are, the latest first. */
  "note-populations": {
    readonly bases: readonly { readonly base: string; readonly years: readonly Year[] }[];
  };
  /** In a table where a change has no percentage because the earlier figure is below `least`. */
  "note-small-base": { readonly least: number };
  "note-basis-unknown": { readonly what: string };
  "note-other-basis": Dated & { readonly what: string };
  /** A note on a figure of another place or year than those of the report. */
  "note-of": { readonly place?: Text; readonly year?: Year; readonly note: Text };
  /** Of a change that is not computed because a figure of it is approximate. */
  "note-of-approximate": { readonly year: Year };
  "note-queried": { readonly query: Text };
  "note-part-queried": { readonly place: Text; readonly problem: Problem };
  query: {
    readonly problem: Problem;
    readonly explanation?: ExplanationGiven;
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
  "areas-incomplete": { readonly areas: readonly string[] };
  "areas-provisional": { readonly areas: readonly string[] };
  "areas-revised": { readonly areas: readonly string[] };
  "queries-open": { readonly count: number };

  // About the figures
  "label-title": { readonly label: "reconstructed" | "illustrative" };
  label: { readonly label: "reconstructed" | "illustrative" };
  "about-invented": object;
  "about-invented-elsewhere": object;
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
  "about-changes": object;
  "breaks-heading": object;
  "break-of-year": { readonly year: Year };
  "sources-quoted": { readonly count: number };
  /** After the title of a source: who published it and when, as far as that is known, and what it supports. */
  "source-details": {
    readonly publisher?: string;
    /** 2018-10-25, 2018-10 or 2018. */
    readonly date?: string;
    readonly supports: readonly Supported[];
  };
  "definition-term": { readonly label: string; readonly name: string };
}
