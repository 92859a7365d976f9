/** What of a pasted text is not as it was, because reports do not take it. */
export type PasteWarning =
  | "table"
  | "picture"
  | "comment"
  | "deleted"
  | "nested"
  | "link"
  | "footnote"
  | "struck";

/** What was pasted, in the Markdown that reports take. */
export interface Pasted {
  readonly markdown: string;
  /** Each once. */
  readonly warnings: readonly PasteWarning[];
}
