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
    | { readonly what: "separator" | "leading-zero"; readonly written: string; readonly count: number }
    | { readonly what: "letter-o" | "not-a-count" | "not-a-rate"; readonly written: string };
  readonly "FIGURE-NOT-APPLICABLE": { readonly what: "cannot-exist" | "can-exist"; readonly figure: string };
  readonly "FIGURE-TOO-LARGE": { readonly written: string; readonly most: number };
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
  readonly "RETURN-FILE-NAME": { readonly named: string; readonly area: string };
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
    /** The kind of a row is 'rate', and its measure is a count. */
    | { readonly what: "count-as-rate"; readonly figure: string }
    | { readonly what: "not-a-day"; readonly column: "on"; readonly written: string }
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
    /** `item` could be of any of these dimensions. */
    | {
        readonly what: "several-dimensions";
        readonly measure: string;
        readonly dimensions: readonly string[];
      }
    /** The label is that of several members. */
    | { readonly what: "several-members"; readonly written: string; readonly members: readonly string[] };
  readonly "RETURN-YEAR":
    | { readonly what: "return" | "row"; readonly year: Year; readonly release: Year }
    | { readonly what: "no-framework"; readonly year: Year }
    | { readonly what: "not-a-year"; readonly written: string };
}
