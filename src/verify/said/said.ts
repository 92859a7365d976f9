import type { PrintedPlace } from "../../findings/arguments/verify.ts";

/** What a part of a document is, on which it depends whether a format prints it, and where. */
export type Part =
  | "title"
  | "label"
  | "series"
  /** Whose document it is and what: at its head. */
  | "document"
  | "cover"
  | "fact"
  /** The heading of a section, one below it, and one below that. */
  | "section"
  | "heading"
  | "minor"
  /** The title of a table, the headline of a chart. */
  | "exhibit"
  | "text"
  /** The number of an item of a list. */
  | "ordinal"
  /** 'Table 3', before its title. */
  | "name"
  | "subtitle"
  | "signs"
  | "column"
  | "row"
  | "note-mark"
  | "cell"
  | "trend"
  | "left-out"
  | "note"
  | "elsewhere"
  | "source"
  /** To a chart of a table, and to its data. */
  | "shown-in"
  | "data-link"
  /** What a chart shows, for those who do not see it; and the same of a picture that somebody sent. */
  | "alternative"
  | "picture"
  /** Words in the picture of a chart. */
  | "drawn"
  | "card-value"
  | "card-label"
  | "imprint";

/** A piece of a document as its edition says it. Every format that prints it has the same object. */
export interface Said {
  readonly part: Part;
  readonly text: string;
  readonly place: PrintedPlace;
  /** The id of the figure that it prints, where it is one. */
  readonly figure?: string;
}
