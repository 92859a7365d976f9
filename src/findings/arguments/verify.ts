/** Where a document prints something. */
export type PrintedPlace =
  /** Before its first section: titles, what the year showed, what a release says of itself. */
  | { readonly in: "front" }
  /** At its end. */
  | { readonly in: "end" }
  | { readonly in: "section"; readonly heading: string }
  /** In the words around a table; with a row or a column in its headings, with both in a cell. */
  | { readonly in: "table"; readonly number: number; readonly row?: string; readonly column?: string }
  | { readonly in: "chart"; readonly number: number }
  /** Among key figures. */
  | { readonly in: "card"; readonly label: string }
  | { readonly in: "note"; readonly number: number }
  /** In the data of a release: the row of a figure, with the name of the column. */
  | { readonly in: "data"; readonly column: string };

/** Where it stands in a file, where its location has no line and no cell: the page. */
interface Standing {
  readonly place?: PrintedPlace;
  readonly page?: number;
}

/** The ways in which a document can keep from people what it says to others. */
export type AccessRule =
  | "language"
  | "title"
  | "headings"
  | "alternative"
  | "table-caption"
  | "table-headers"
  | "duplicate-id"
  | "link"
  | "tags"
  | "workbook";

export interface VerifyArguments {
  /** `detail` is what does not fit, in the words of the shape: outputs.3.size: expected number. */
  readonly "VERIFY-MANIFEST":
    | { readonly what: "missing" }
    | { readonly what: "shape"; readonly detail: string }
    | { readonly what: "outside" | "twice"; readonly path: string };
  readonly "VERIFY-FILE":
    | { readonly what: "missing" | "extra" | "folder" | "link" | "special" }
    | { readonly what: "size"; readonly size: number; readonly listed: number }
    | { readonly what: "digest" }
    | { readonly what: "too-large"; readonly size: number; readonly most: number };
  /** A file that cannot be read as what its name says. `why` is what its reader says, where it says anything. */
  readonly "VERIFY-UNREADABLE": { readonly format: string; readonly why?: string };
  /**
   * A file that belongs to no document that has an edition, or in which more differs from its edition than was told one by
   * one: it is another document.
   */
  readonly "VERIFY-DOCUMENT":
    | { readonly what: "no-edition" }
    | { readonly what: "other"; readonly differences: number; readonly edition: string };
  /**
   * A figure, or another number, that a file prints unlike the others. `says` is what stands there, `others` what `files`
   * say; each is left out where nothing stands there.
   */
  readonly "VERIFY-FIGURE": Standing & {
    readonly figure?: string;
    readonly says?: string;
    readonly others?: string;
    readonly files: readonly string[];
    /** Whether as many files say the one as the other, so that nobody can tell from them which was changed. */
    readonly undecided?: true;
  };
  /** An edition that prints another number than its own figure has. */
  readonly "VERIFY-EDITION": Standing & {
    readonly figure: string;
    readonly says: string;
    /** What the figure's value prints; left out where there is no such figure. */
    readonly value?: string;
  };
  readonly "VERIFY-ACCESS": { readonly rule: AccessRule; readonly detail?: string; readonly page?: number };
}
