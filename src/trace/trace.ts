import type { Figure } from "../figures/figure.ts";
import type { Format } from "../figures/format.ts";
import type { Location } from "../figures/location.ts";
import type { Ages } from "../figures/population.ts";
import type { Year } from "../figures/year.ts";
import type { Finding } from "../findings/finding.ts";
import type { PublishedSource } from "../reference/sources.ts";
import type { ReleaseDetails } from "../releases/schema.ts";
import type { PrintedPlace } from "../report/edition/printed-places.ts";
import type { Text } from "../words/phrase.ts";

/** All that is known of one figure of a release: what stands behind it, and where it is printed. */
export interface Trace {
  readonly release: { readonly id: string; readonly kind: ReleaseDetails["kind"] };
  readonly figure: Figure;
  /** How it prints where no document says otherwise. */
  readonly format: Format;
  readonly what: Text;
  readonly place: Text;
  /** What is counted: offenders, per 100,000 people. */
  readonly unit: string;
  readonly definition?: string;
  /** Why there is no number; empty where there is one. */
  readonly why: readonly WhyNone[];
  readonly parts: readonly Part[];
  /** Where somebody stated it: the line and the column, or the cell of a sheet. */
  readonly location?: Location;
  readonly source?: PublishedSource;
  /** Of a sum over areas: those that are in it, and those that are not. */
  readonly coverage?: {
    readonly counted: readonly string[];
    readonly left: readonly { readonly name: string; readonly why: "no-return" | "no-number" }[];
  };
  readonly notes: readonly Text[];
  readonly findings: readonly Finding[];
  readonly printed: readonly PrintedIn[];
}

/** Why a figure is not a number. */
export type WhyNone =
  /** Those who sent it say so themselves. */
  | { readonly why: "stated" | "withheld"; readonly place: Text }
  | { readonly why: "cannot-exist" }
  /** The framework of the year does not count it. */
  | { readonly why: "not-counted"; readonly framework: string; readonly year: Year }
  | { readonly why: "no-return"; readonly place: Text; readonly year: Year }
  | { readonly why: "nobody-stated"; readonly place: Text }
  /** What it would be computed from is not there. */
  | { readonly why: "missing-parts"; readonly parts: readonly Part[] }
  | { readonly why: "not-comparable"; readonly reason: Text };

/** What a figure was computed from. */
export type Part =
  | {
      readonly kind: "figure";
      readonly figure: Figure;
      readonly format: Format;
      readonly what: Text;
      readonly place: Text;
      readonly location?: Location;
      /** What it was computed from in turn, as far as it was asked for. */
      readonly parts: readonly Part[];
    }
  | {
      readonly kind: "population";
      readonly estimate: string;
      readonly ages: Ages;
      /** How many areas it is of, and by name where it is one. */
      readonly areas: readonly string[];
      readonly people: number;
    };

/** A document in which the figure is printed. */
export interface PrintedIn {
  /** The path of its files without their ending. */
  readonly document: string;
  readonly title: string;
  /** Its place on the page of the document, or that of the chart that draws it; not of documents that have no page. */
  readonly address?: string;
  readonly places: readonly PrintedPlace[];
}
