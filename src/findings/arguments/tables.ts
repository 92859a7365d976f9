/** Of tables with one row an area, and of sheets with tables. */
export interface TablesArguments {
  /** The heading of a column of figures, as it stands in the table. */
  readonly "RETURN-HEADING": /** Nothing in the framework is called so; `unknown` is the first word that no name goes on with. */
    | { readonly what: "none"; readonly heading: string; readonly unknown: string }
    /** It could be any of these figures. */
    | { readonly what: "several"; readonly heading: string; readonly figures: readonly string[] }
    /** It says which of those that are counted, and neither it nor a title says what is counted. */
    | { readonly what: "no-measure"; readonly heading: string; readonly measures: readonly string[] }
    /** What is counted is not broken down by what the heading names. */
    | { readonly what: "not-counted-by"; readonly heading: string; readonly measures: readonly string[] }
    /** A total under a heading that may or may not reach over it. */
    | { readonly what: "unclear-total"; readonly heading: string; readonly above: string }
    /** Two columns of one table are of the same figure. */
    | { readonly what: "twice"; readonly heading: string; readonly figure: string; readonly first: string }
    /** There are values in the column and no heading over it. */
    | { readonly what: "blank" };
  readonly "RETURN-TABLE": /** Another table begins here, below the first. */
    | { readonly what: "second-table" }
    /** A row has figures and names no area. */
    | { readonly what: "row-without-area" }
    /** Rows name areas, and no heading says so. */
    | { readonly what: "no-heading"; readonly headings: readonly string[] }
    /** The only sheets with tables are hidden. */
    | { readonly what: "hidden"; readonly sheets: readonly string[] }
    /** It has more columns than any table of figures. */
    | { readonly what: "too-wide"; readonly columns: number; readonly most: number }
    /** A row has a code or another name of an area beside the name of another. */
    | { readonly what: "other-area"; readonly written: string; readonly area: string };
  /** A row that adds up others, and does not: what it says and what they add up to. */
  readonly "RETURN-SUBTOTAL": {
    readonly row: string;
    readonly figure: string;
    readonly stated: number;
    readonly sum: number;
    readonly areas: number;
  };
  readonly "RETURN-PASSED-OVER": /** A sheet with numbers and no table that is known. */
    | { readonly what: "sheet"; readonly numbers: number }
    | { readonly what: "hidden-sheet"; readonly numbers: number }
    /** Rows that add up others. */
    | { readonly what: "rows"; readonly rows: readonly string[] }
    /** Columns that are no figures. */
    | { readonly what: "columns"; readonly columns: readonly string[] };
  /** A sign that stands for something in a file: by the file's own words, or by what the release says of the file. */
  readonly "RETURN-SIGN": {
    readonly sign: string;
    readonly meaning: SignMeaning;
    readonly times: number;
    readonly by: "file" | "release";
  };
  /** Nothing in the file says of which year it is; it lies in the folder of this one. */
  readonly "RETURN-NO-YEAR": { readonly release: string };
}

/** What a sign in a table can stand for. */
export type SignMeaning = "zero" | "not available" | "not collected" | "not applicable" | "confidential";
