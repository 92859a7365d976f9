import type { FormWorkbookWords } from "./form-workbook-words.ts";

/** What a form of a return says to whoever fills it in. */
export interface FormWords {
  /** How to fill it in, a line each. */
  readonly head: (area: string, year: string) => readonly string[];
  readonly status: string;
  /** Above the parts that are in force only once somebody takes out the mark in front of them. */
  readonly optional: string;
  readonly notes: string;
  /** An example of a note. */
  readonly note: string;
  readonly revised: string;
  readonly explanations: string;
  /** An example of an explanation. */
  readonly explanation: string;
  readonly signOff: string;
  readonly name: string;
  readonly post: string;
  /** What is said in a form that is a workbook. */
  readonly workbook: FormWorkbookWords;
}
