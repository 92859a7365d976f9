import type { Location } from "../figures/location.ts";

/** How a question stands. An error and some notes cannot be answered: they have to be mended. */
export type QuestionState =
  | "to-mend"
  | "open"
  | "answered"
  /** By what the area wrote beside the figures before it was asked. */
  | "answered-beside"
  | "accepted";

/** What a workbook that is handed back says to whoever answers. */
export interface QuestionWords {
  readonly title: (area: string, year: string) => string;
  /** What to do, a paragraph each. */
  readonly instructions: readonly string[];
  readonly headings: {
    readonly number: string;
    readonly place: string;
    readonly problem: string;
    readonly remedy: string;
    readonly state: string;
    readonly answer: string;
  };
  /** Where a question is about no cell: a text, a line of a file, or the return as a whole. */
  readonly place: (location: Location | undefined) => string;
  /** How it stands, and what is asked. */
  readonly state: (state: QuestionState, accepted: { readonly by?: string; readonly on?: string }) => string;
}
