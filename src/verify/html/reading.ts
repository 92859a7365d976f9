import type { FoundText } from "../numbers/tokens.ts";

/** Where something stands in a page: its line, from 1. */
export interface PageSpot {
  readonly line: number;
}

export type PageText = FoundText<PageSpot>;

/** A picture that is drawn in a page: its names, and the words in it. */
export interface PagePicture {
  readonly at: PageSpot;
  /** What is read to those who do not see it, in order. */
  readonly names: readonly string[];
  readonly texts: readonly string[];
  /** Its markup, as it stands in the page. */
  readonly markup: string;
}

/** An element that prints a figure, with the name of the figure. */
export interface PageFigure {
  readonly figure: string;
  readonly text: string;
  readonly at: PageSpot;
}

/** What stands in a page, apart by where it stands. */
export interface PageReading {
  /** All words that are read one after the other, but those below. */
  readonly texts: readonly PageText[];
  /** Lists of contents. */
  readonly contents: readonly PageText[];
  /** The words of links to other files. */
  readonly links: readonly PageText[];
  readonly pictures: readonly PagePicture[];
  readonly figures: readonly PageFigure[];
  /** What style sheets print: running headers. */
  readonly printed: readonly PageText[];
}
