import type { Doubt } from "../figures/doubt.ts";
import type { Basis, Formula, Revision, Status } from "../figures/figure.ts";
import type { Location } from "../figures/location.ts";
import type { Value } from "../figures/value.ts";
import type { Year } from "../figures/year.ts";

/** Why a figure is not a number, with names already said. */
export type WhyNoneSaid =
  | { readonly why: "stated" | "withheld" | "nobody-stated"; readonly place: string }
  | { readonly why: "cannot-exist" }
  | { readonly why: "not-counted"; readonly framework: string; readonly year: Year }
  | { readonly why: "no-return"; readonly place: string; readonly year: Year }
  | { readonly why: "missing-parts"; readonly parts: readonly string[] }
  | { readonly why: "not-comparable"; readonly reason: string };

/** The names of what is said of a figure, in the order in which it is said. */
export const traceRows = [
  "what",
  "definition",
  "place",
  "period",
  "printed",
  "value",
  "status",
  "why",
  "doubts",
  "revision",
  "formula",
  "parts",
  "source",
  "coverage",
  "notes",
  "findings",
  "where",
] as const;

export type TraceRow = (typeof traceRows)[number];

/** Where on a page a figure is printed. */
export type PlaceSaid =
  | {
      readonly kind: "cell";
      readonly table: string;
      readonly title: string;
      readonly row: string;
      readonly column: string;
    }
  | { readonly kind: "card"; readonly label: string }
  | { readonly kind: "chart"; readonly chart: string; readonly point: string; readonly series?: string }
  | { readonly kind: "small-line"; readonly of: string; readonly table?: string; readonly point: string }
  | {
      readonly kind: "words";
      readonly part: "cover" | "card" | "text" | "headline" | "remark" | "alternative";
      readonly chart?: string;
      readonly text: string;
    };

/** What is said of a single figure to whoever asks what stands behind it. */
export interface TraceWords {
  readonly row: Readonly<Record<TraceRow, string>>;
  readonly release: (id: string) => string;
  readonly period: (year: Year, basis: Basis) => string;
  readonly status: Readonly<Record<Status, string>>;
  /** The value behind what is printed, where that is rounded or a sign. */
  readonly value: (value: Value) => string;
  readonly why: (why: WhyNoneSaid) => string;
  readonly doubt: (doubt: Doubt) => string;
  readonly formula: (formula: Formula, value: Value) => string;
  readonly revision: (revision: Revision, before: string | undefined) => string;
  readonly statedAt: (location: Location) => string;
  readonly published: (title: string, publisher: string | undefined, date: string | undefined) => string;
  readonly computed: string;
  readonly nobody: string;
  readonly population: (
    estimate: string,
    ages: "all-ages" | "aged-10-and-over",
    areas: readonly string[],
  ) => string;
  readonly coverage: (counted: number, of: number) => string;
  readonly counted: (areas: readonly string[]) => string;
  readonly left: (names: readonly string[], why: "no-return" | "no-number") => string;
  readonly nowhere: string;
  /** Further documents that print it at the same places. */
  readonly others: (documents: readonly string[]) => string;
  readonly section: (heading: string) => string;
  readonly place: (place: PlaceSaid) => string;
}
