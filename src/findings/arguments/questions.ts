/** Findings about answers to the questions of a workbook that was handed back. */
export interface QuestionsArguments {
  readonly "ANSWER-NOT-TAKEN": AnswerFault;
}

/** Why an answer is no explanation of a query. */
export type AnswerFault =
  /** It answers what has to be mended. */
  | { readonly what: "to-mend"; readonly code: string }
  /** The cells beside it do not say, or not in its row, what it is for. */
  | { readonly what: "apart" }
  /** They say something else than when the workbook was handed back. */
  | { readonly what: "changed" }
  /** The same question is answered with other words in two cells. */
  | { readonly what: "several"; readonly cells: readonly string[] }
  | { readonly what: "too-long"; readonly most: number }
  /** What stands there is no text: an error of a formula. */
  | { readonly what: "no-text"; readonly written: string };
