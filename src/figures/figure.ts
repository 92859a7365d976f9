import type { Coordinate } from "./coordinate.ts";
import type { Doubt } from "./doubt.ts";
import type { Location } from "./location.ts";
import type { FigureNote } from "./note.ts";
import type { Ages } from "./population.ts";
import type { Value } from "./value.ts";

/** Whether the figure may still move: as first sent, settled, or changed after it was first published. */
export type Status = "provisional" | "final" | "revised";

/** What a figure counts in time: the position on one day, or what happened in the year. */
export type Basis = "snapshot" | "flow" | "not-stated";

/** What a figure was before it was changed, when that was and why, as far as those who sent it say. */
export interface Revision {
  readonly before?: Value;
  /** The day of the revision: 2032-09-14. */
  readonly date?: string;
  /** In the words of those who revised it. */
  readonly reason?: string;
}

/** How many of the areas that a figure is meant to cover are in it. */
export interface Coverage {
  readonly counted: number;
  readonly of: number;
}

/** How a figure was computed; what the formula of a rate is, its measure says. */
export type Formula =
  | "sum-of-areas"
  | "sum-of-parts"
  | "rate"
  | "change-on-year-before"
  | "confidence-interval"
  | "control-limits"
  | "index"
  | "areas-covered";

/** Where a figure comes from: stated by somebody, or computed. */
export type Source =
  | {
      readonly kind: "stated";
      /** Where it was read. */
      readonly location: Location;
      /** Who published it, for a figure quoted from elsewhere: an address or a citation. */
      readonly citation?: string;
    }
  | {
      readonly kind: "computed";
      readonly formula: Formula;
      /** Who also published it, where what they published is what was computed. */
      readonly citation?: string;
    }
  /** Nobody stated it and no formula gives it. */
  | { readonly kind: "none"; readonly citation?: undefined };

/** A population count: reference data and not a figure. */
export interface PopulationInput {
  readonly kind: "population";
  readonly estimate: string;
  readonly ages: Ages;
  readonly area: string;
}

/** What a figure was computed from. */
export type Input = { readonly kind: "figure"; readonly at: Coordinate } | PopulationInput;

/** One number of a report with everything needed to stand behind it. What a table cell holds. */
export interface Figure {
  /** The name of its coordinate, by which documents refer to it. */
  readonly id: string;
  readonly at: Coordinate;
  readonly value: Value;
  readonly status: Status;
  readonly basis: Basis;
  readonly inputs: readonly Input[];
  /** What a reader must know about this figure. */
  readonly notes: readonly FigureNote[];
  readonly source: Source;
  /** Only of a sum over areas: how many of them are in it. */
  readonly coverage?: Coverage;
  /** Only where something about it is uncertain: of a stated figure, or of those that it was computed from. */
  readonly doubts?: readonly Doubt[];
  /** Only of a stated figure that was changed after it was first sent. */
  readonly revision?: Revision;
}
