import type { Value } from "./value.ts";

/** Whether the figure may still move: as first sent, settled, or changed after it was first published. */
export type Status = "provisional" | "final" | "revised";

/** What a figure counts in time: the position on one day, or what happened in the year. */
export type Basis = "snapshot" | "flow" | "not-stated";

/** Where a figure comes from: stated by somebody, or computed by a formula that the framework names. */
export type Source =
  | {
      readonly kind: "stated";
      /** The file it was read from, as the user names it, and the place inside. */
      readonly file: string;
      readonly line: number;
      /** Who published it, for a figure quoted from elsewhere: an address or a citation. */
      readonly citation?: string;
    }
  | {
      readonly kind: "computed";
      readonly formula: string;
      /** Who also published it, where what they published is what was computed. */
      readonly citation?: string;
    }
  /** Nobody stated it and no formula gives it. */
  | { readonly kind: "none"; readonly citation?: undefined };

/**
 * One number of a report with everything needed to stand behind it. What a table cell holds.
 *
 * `id` is stable and readable: year, area, measure and members, for example
 * `2017-18/suffolk/eligible/category-1/level-2`.
 */
export interface Figure {
  readonly id: string;
  readonly value: Value;
  readonly status: Status;
  readonly basis: Basis;
  /** The period in words: 'at 31 March 2018' or '1 April 2017 to 31 March 2018'. */
  readonly period: string;
  /** What is counted, in the plural: 'offenders', 'people', 'orders', 'per 100,000 people aged 10 and over'. */
  readonly unit: string;
  /** Ids of the figures that this one was computed from. */
  readonly inputs: readonly string[];
  /** What a reader must know about this figure, as whole sentences. */
  readonly notes: readonly string[];
  readonly source: Source;
}
