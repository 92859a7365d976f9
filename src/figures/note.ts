/** What a reader must know about a figure: somebody's own words, or a code with its arguments. */
export type FigureNote =
  /** As a return, a source or the framework says it. */
  | { readonly note: "given"; readonly text: string }
  /** A sum of some of the areas that have responded; the others by name where they are few. */
  | {
      readonly note: "sum-without";
      readonly counted: number;
      readonly of: number;
      readonly areas: readonly string[];
    }
  /** A change over fewer areas than each of the two totals beside it. */
  | { readonly note: "areas-of-both-years"; readonly areas: number }
  | { readonly note: "bases-differ" }
  | { readonly note: "years-of-different-areas" };

export function given(text: string): FigureNote {
  return { note: "given", text };
}
