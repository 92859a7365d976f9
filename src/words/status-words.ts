import type { Status } from "../figures/figure.ts";
import type { Severity } from "../findings/codes.ts";

/** How far an area has come; the first of these that holds. */
export const standings = [
  /** No return has come. */
  "not-sent",
  /** The form came as it was given out. */
  "blank",
  /** There are two returns, and it is not known which one is right. */
  "several",
  /** What was sent cannot be read at all. */
  "unreadable",
  "errors",
  /** A query is not explained. */
  "queries",
  /** A text, a signature or something else is missing. */
  "unfinished",
  /** All queries are explained, and some are not accepted yet. */
  "answered",
  "ready",
] as const;

export type Standing = (typeof standings)[number];

export type Who = "area" | "directorate";

/** What somebody has to do next. */
export type Task = "send" | "mend" | "answer" | "write" | "sign" | "complete" | "accept";

/** Sums over the areas of a release. */
export interface StatusSums {
  readonly areas: number;
  readonly received: number;
  readonly withErrors: number;
  readonly queries: { readonly open: number; readonly answered: number; readonly accepted: number };
  readonly texts: { readonly asked: number; readonly written: number };
  readonly final: number;
  readonly signed: number;
}

/** What is said of where a release stands. */
export interface StatusWords {
  /** Who made the file, in its properties. */
  readonly author: string;
  readonly title: (year: string) => string;
  readonly skip: string;
  readonly sums: (sums: StatusSums) => readonly string[];
  /** When it is to be published; undefined where its release does not say. */
  readonly publication: (
    time: { readonly at: string; readonly days: number; readonly passed: boolean } | undefined,
  ) => string;
  readonly fit: (fit: boolean) => string;
  /** When it was written, and with which state of things: a time as releases write it. */
  readonly asOf: (time: string) => string;
  /** That only some areas are listed. */
  readonly only: (listed: number, of: number) => string;
  /** Above the table of areas. */
  readonly areas: string;
  /** Above the table of what is in the way. */
  readonly inTheWay: string;
  readonly nothingInTheWay: string;
  /** What is said of no area. */
  readonly wholeRelease: string;
  readonly columns: StatusColumns;
  readonly standing: Readonly<Record<Standing, string>>;
  /** Half a sentence, for whom it is said: 'to mend errors'. */
  readonly task: Readonly<Record<Task, string>>;
  /** What somebody has to do, in a word. */
  readonly shortTask: Readonly<Record<Task, string>>;
  readonly next: (who: Who, tasks: readonly string[]) => string;
  readonly nobody: string;
  readonly figures: Readonly<Record<Status, string>>;
  readonly textsOf: (written: number, asked: number) => string;
  readonly signed: (signed: boolean) => string;
  /** Who of the three has signed. */
  readonly signedBy: (agencies: readonly ("police" | "probation" | "prisons")[]) => string;
  /** Where nothing can stand. */
  readonly nothing: string;
  /** Whether a form is the one that is given out now. */
  readonly form: (current: boolean) => string;
  readonly format: (format: "yaml" | "csv" | "xlsx" | "ods") => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly notKnown: string;
}

/** The headings of the columns. */
export interface StatusColumns {
  readonly area: string;
  readonly standing: string;
  readonly next: string;
  readonly received: string;
  readonly file: string;
  readonly format: string;
  readonly form: string;
  readonly errors: string;
  readonly open: string;
  readonly answered: string;
  readonly accepted: string;
  readonly texts: string;
  readonly signed: string;
  readonly textsWritten: string;
  readonly textsAsked: string;
  readonly figures: string;
  readonly police: string;
  readonly probation: string;
  readonly prisons: string;
  readonly code: string;
  readonly severity: string;
  readonly meaning: string;
  readonly count: string;
  readonly where: string;
}
