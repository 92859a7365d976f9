import type { Location } from "../../figures/location.ts";
import type { Year } from "../../figures/year.ts";
import type { None } from "./none.ts";
import type { ShapeFault } from "./shape.ts";

/** `written` is what stands in the file; `figure`, `measure` and `dimension` are names from the framework. */
export interface ReturnsArguments {
  readonly "FIGURE-AMBIGUOUS":
    | { readonly what: "sign"; readonly written: string }
    /** A dash that stands alone, which YAML takes for the mark of a list. */
    | { readonly what: "dash" }
    /** A kind that says there is no figure, beside a figure. */
    | { readonly what: "kind"; readonly kind: string; readonly written: string };
  readonly "FIGURE-BLANK": { readonly what: "count" | "approximate" };
  readonly "FIGURE-FRACTION": { readonly written: string };
  readonly "FIGURE-NEGATIVE": { readonly written: string };
  /** `count` is the number that the digits give. */
  readonly "FIGURE-NOT-A-NUMBER":
    | {
        readonly what: "separator" | "leading-zero" | "decimals";
        readonly written: string;
        readonly count: number;
      }
    | {
        readonly what:
          | "unclear-separator"
          | "letter-o"
          | "letter-in-digits"
          | "other-digits"
          | "inexact"
          | "in-words"
          /** A number with a mark, a unit or a remark beside it. */
          | "something-beside"
          | "not-a-count"
          | "not-a-rate";
        readonly written: string;
      };
  readonly "FIGURE-NOT-APPLICABLE": { readonly what: "cannot-exist" | "can-exist"; readonly figure: string };
  readonly "FIGURE-TOO-LARGE": { readonly written: string; readonly most: number };
  /** Something that says a figure is small or must not be seen, in other words than those that are read. */
  readonly "FIGURE-WITHHELD": { readonly written: string };
  readonly "HISTORY-YEAR": { readonly year: Year; readonly release: Year };
  readonly "NOTE-UNUSED": { readonly cell: string };
  readonly "RETURN-ALTERNATIVE": None;
  /** `twoForces` says that the area has two forces, each of which may have sent its own. */
  readonly "RETURN-DUPLICATE":
    | { readonly what: "row"; readonly first: Location; readonly twoForces: boolean }
    | {
        readonly what: "return";
        readonly area: string;
        readonly files: readonly [string, string];
        readonly twoForces: boolean;
      }
    | { readonly what: "history" };
  /** A file that names columns and has no row. */
  readonly "RETURN-EMPTY": None;
  /** A file named after one area with the return, or with some rows, of another. */
  readonly "RETURN-FILE-NAME":
    | {
        readonly what: "return";
        readonly named: string;
        readonly namedSlug: string;
        readonly area: string;
      }
    | { readonly what: "rows"; readonly named: string; readonly area: string; readonly rows: number };
  readonly "RETURN-FORMAT": {
    readonly what:
      | "folder"
      | "unknown"
      | "workbook"
      | "protected"
      | "text-document"
      | "pdf"
      | "archive"
      | "old-office-file";
  };
  readonly "RETURN-SHAPE":
    | ShapeFault
    | { readonly what: "names-for-figure" | "list-for-figure" }
    /** A value and the kind behind it that are one number with a comma in it. */
    | { readonly what: "split-number"; readonly written: string; readonly count: number }
    /** The kind of a row is 'rate', and its measure is a count. */
    | { readonly what: "count-as-rate"; readonly figure: string }
    | {
        readonly what: "unknown-word";
        readonly column: "kind" | "status" | "basis" | "doubt";
        readonly written: string;
        readonly allowed: readonly string[];
      };
  readonly "RETURN-UNKNOWN-AREA": {
    readonly written: string;
    /** How many areas there are. */
    readonly areas: number;
    /** The area whose name is nearest, if one is near. */
    readonly near?: string;
  };
  readonly "RETURN-UNKNOWN-MEASURE":
    | {
        readonly what: "measure";
        readonly written: string;
        readonly year: Year;
        readonly measures: readonly string[];
      }
    | { readonly what: "cell"; readonly written: string };
  readonly "RETURN-UNKNOWN-MEMBER":
    | {
        /** Of names in a form, of digits where a name was expected, or of a column, where blank is the total. */
        readonly what: "name" | "digits" | "column";
        readonly written: string;
        readonly dimension: string;
        readonly year: Year;
        readonly members: readonly string[];
      }
    /** The measure is not broken down by what the column holds. */
    | { readonly what: "not-counted-by"; readonly measure: string; readonly column: string }
    /** A rate is of everything, and has no members. */
    | { readonly what: "of-rate"; readonly measure: string }
    /** `item` could be of any of these dimensions. */
    | {
        readonly what: "several-dimensions";
        readonly measure: string;
        readonly dimensions: readonly string[];
      }
    /** The label is that of several members. */
    | { readonly what: "several-members"; readonly written: string; readonly members: readonly string[] };
  readonly "RETURN-UNTOUCHED": None;
  readonly "RETURN-YEAR":
    | { readonly what: "return" | "row"; readonly year: Year; readonly release: Year }
    | { readonly what: "no-framework"; readonly year: Year }
    /** With the year that may be meant, or the two that share a calendar year. */
    | { readonly what: "not-a-year"; readonly written: string; readonly likely: readonly Year[] };
  /** The first total that says there is no figure, while all of its parts are given, and how many more do. */
  readonly "TOTAL-ADDED-UP": { readonly figure: string; readonly more: number };
}
