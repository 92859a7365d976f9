export interface NarrativeArguments {
  readonly "NARRATIVE-AREA": { readonly folder: string };
  readonly "NARRATIVE-HEADING": {
    /**
     * A level that is not taken, a heading without words, one of the lower level before any of the higher, or a
     * paragraph that a line of hyphens below it makes a heading.
     */
    readonly what: "level" | "no-words" | "below-none" | "underlined";
  };
  readonly "NARRATIVE-LINK":
    | { readonly what: "no-words" }
    | { readonly what: "address"; readonly address: string };
  readonly "NARRATIVE-NOT-ALLOWED": NotTaken;
  readonly "NARRATIVE-PICTURE":
    | { readonly what: "missing" | "no-alternative"; readonly name: string }
    | { readonly what: "broken"; readonly name: string; readonly fault: PictureFault };
  readonly "NARRATIVE-UNUSED": UnusedText;
}

/** What a text has that reports do not take. */
export type NotTaken =
  | { readonly what: TextPart }
  /** The same, inside an item of a list or a quotation. */
  | { readonly what: "inside"; readonly part: TextPart }
  | { readonly what: "nested-too-deep" }
  | { readonly what: "mark"; readonly mark: NotUnderstood }
  /** A line that begins with a number and a full stop, which is no list. */
  | { readonly what: "number-at-start"; readonly number: number }
  /**
   * More than is parsed: lines in a text, those of them that are quoted or underline, signs with a meaning in a
   * paragraph or in all, or blanks that follow each other.
   */
  | {
      readonly what: "lines" | "marked-lines" | "signs" | "signs-in-all" | "blanks";
      readonly most: number;
    };

/** Marks that would be printed as they stand, or change what is printed, because reports do not understand them. */
export type NotUnderstood =
  | "attributes"
  | "bar-table"
  | "broken-picture"
  | "call-out"
  | "contents"
  | "dash-list"
  | "definition"
  | "emoji"
  | "emphasis"
  | "entity"
  | "footnote"
  | "formula"
  | "heading-mark"
  | "lettered-list"
  | "line-separator"
  | "link"
  | "list-in-sentence"
  | "list-numbers"
  | "marked"
  | "numbered-list"
  | "raised"
  | "reference"
  | "struck-out"
  | "tab-table"
  | "task-box"
  | "template";

export type TextPart =
  | "paragraph"
  | "list"
  | "quotation"
  | "heading"
  | "html"
  | "code-block"
  | "code"
  | "picture"
  | "table"
  | "rule"
  | "link-definition"
  | "link-reference"
  | "picture-reference"
  | "other";

/** Why a picture that is there cannot be shown. */
export type PictureFault =
  /** The system did not give it. */
  | { readonly what: "unreadable" }
  | { readonly what: "format" }
  /** Damaged, in printing colours, or with more than so many million pixels. */
  | { readonly what: "damaged"; readonly mostMillions: number }
  | { readonly what: "bytes"; readonly size: number; readonly most: number };

/** A file among the texts that is printed nowhere. */
export type UnusedText =
  /** The report takes no texts. */
  | { readonly what: "no-texts" }
  /** The report has no text of that name; `used` are those that it has, `near` the one that is like it. */
  | {
      readonly what: "section";
      readonly section: string;
      readonly used: readonly string[];
      readonly near?: string;
    }
  /** A text of that section is there already. */
  | { readonly what: "second"; readonly section: string }
  /** Neither a text nor a picture that one names; `near` is the text that it may be. */
  | { readonly what: "not-text"; readonly near?: string }
  /** A folder inside an area's, or a file in none. */
  | { readonly what: "folder" | "outside" };
