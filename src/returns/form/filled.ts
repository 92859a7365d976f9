import type { Cell } from "../../figures/coordinate.ts";
import type { Status } from "../../figures/figure.ts";
import type { Location } from "../../figures/location.ts";
import type { Severity } from "../../findings/codes.ts";
import type { QuestionState } from "../../words/question-words.ts";
import type { Remark, SignOff, WrittenCell } from "../return.ts";

/** What a form is filled with before it is given out: nothing, or what an area has sent and what is asked about it. */
export interface Filled {
  readonly written: readonly Pick<WrittenCell, "cell" | "text">[];
  readonly status?: Status;
  readonly remarks: readonly Pick<Remark, "cells" | "text">[];
  readonly signOff: readonly SignOff[];
  readonly questions: readonly Question[];
}

/** Something that was found in a return, as it is put to its sender; its words are said already. */
export interface Question {
  /** From 1, in the order in which they are asked. */
  readonly number: number;
  readonly severity: Severity;
  readonly code: string;
  /** The figures that it is about; none where it is about a text or the return as a whole. */
  readonly cells: readonly Cell[];
  /** The cell in short as an explanation names it, or undefined. */
  readonly cell?: string;
  readonly section?: string;
  /** The values that an answer is for: 60, after 25. */
  readonly value?: string;
  readonly problem: string;
  readonly remedy: string;
  /** What was answered already. */
  readonly answer?: string;
  readonly state: QuestionState;
  /** Who accepted what was said of it, and on what day. */
  readonly accepted?: { readonly by?: string; readonly on?: string };
  /** Where it was found, for what is about no cell. */
  readonly location?: Location;
}

/** The figures of the year before, to stand beside this year's. */
export interface Before {
  readonly year: string;
  /** As they are printed; undefined where nothing is known. */
  written(cell: Cell): string | undefined;
}
