import type { PopulationStand } from "./population.ts";

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
      /** Where the others are many: those of them that have responded and still are not in the sum, if they are few. */
      readonly responding: readonly string[];
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
