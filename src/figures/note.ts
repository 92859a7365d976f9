import type { Ages } from "./figure.ts";
import type { Year } from "./year.ts";

/** The population that the rates per head of a year stand on. */
export interface PopulationStand {
  readonly year: Year;
  readonly ages: Ages;
  /** As the framework calls it: 'the mid-2017 population aged 10 and over'. */
  readonly label: string;
  /** The census that it was counted in or carried forward from: 'Census 2011'. */
  readonly census: string;
}

/** What a reader must know about a figure: somebody's own words, or a code with its arguments. */
export type FigureNote =
  /** As a return, a source or the framework says it. */
  | { readonly note: "given"; readonly text: string }
  /** A sum of some of the areas of the nation or of a group; the others by name where they are few. */
  | {
      readonly note: "sum-without";
      readonly counted: number;
      readonly of: number;
      readonly areas: readonly string[];
    }
  /** A change over fewer areas than each of the two totals beside it. */
  | { readonly note: "areas-of-both-years"; readonly areas: number }
  | { readonly note: "bases-differ" }
  /** Rates of two years stand on populations that cannot be compared; what is not known of one is absent. */
  | {
      readonly note: "populations-differ";
      readonly from?: PopulationStand;
      readonly to?: PopulationStand;
    }
  /** For that reason the change of a rate was computed with one population under the counts of both years. */
  | {
      readonly note: "on-one-population";
      readonly from?: PopulationStand;
      readonly to?: PopulationStand;
      readonly population: PopulationStand;
    }
  | { readonly note: "years-of-different-areas" };

export function given(text: string): FigureNote {
  return { note: "given", text };
}
