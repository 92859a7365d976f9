import type { LinearBlock } from "../linear/linear.ts";

export type LinearList = Extract<LinearBlock, { type: "list" }>;

/** What is different between the kinds of Markdown: how words are kept words, and the marks that only one of them has. */
export interface Dialect {
  /** Words as they are read as nothing but themselves inside a line. They hold no end of a line. */
  words(text: string): string;
  /** A closing bracket in the words of a link. */
  readonly bracket: string;
  /** A line whose beginning is read as words, wherever a block may begin. */
  line(line: string): string;
  /** The address of a link as it stands in brackets; it has no white space. */
  address(address: string): string;
  /** Before the end of a line that is to stay one. */
  readonly lineEnd: string;
  /**
   * A list of items, each of one line or more.
   *
   * @param again it follows a list of its kind, with which it is not to become one
   */
  list(list: LinearList, items: readonly (readonly string[])[], again: boolean): string;
  /** The lines of a quotation; between its paragraphs stands an empty one. */
  quotation(lines: readonly string[]): string;
  /** The document's title; nothing where it has a place outside of the text. */
  title(words: string): readonly string[];
  /** What a document must say of itself, in one line. */
  label(words: string): string;
  /** What the year showed, in lines. */
  summary(lines: readonly string[]): string;
  /** A warning: its title, marked as strong, and what it says, each in one line. */
  warning(lines: readonly string[]): string;
  /** Whom to ask; the name, marked as strong, is the first line. */
  contact(lines: readonly string[]): string;
  /** The heading of a column or of a row in a table, with what stands between it and the pipes. */
  headerCell(words: string): string;
}
