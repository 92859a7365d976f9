import type { None } from "./none.ts";

export interface ReadingArguments {
  readonly "CSV-COLUMNS": { readonly values: number; readonly columns: number };
  readonly "CSV-HEADER":
    | { readonly what: "twice"; readonly column: string }
    /** `columns` are those that the first line may name. */
    | {
        readonly what: "missing" | "unknown";
        readonly column: string;
        readonly columns: readonly string[];
      };
  readonly "CSV-SYNTAX": None;
  readonly "FILE-OUTSIDE": None;
  readonly "FILE-TOO-LARGE":
    | { readonly what: "bytes"; readonly size: number; readonly most: number }
    /** Characters of YAML. */
    | { readonly what: "characters"; readonly size: number; readonly most: number }
    /** Characters of a narrative. */
    | { readonly what: "text"; readonly size: number; readonly most: number }
    | { readonly what: "rows"; readonly most: number };
  readonly "TEXT-CHARACTER": { readonly character: string };
  readonly "YAML-ALIAS": None;
  readonly "YAML-DUPLICATE-KEY": None;
  readonly "YAML-SYNTAX":
    | { readonly what: "indent" | "missing-character" | "second-document" | "name-not-text" }
    /** `message` is the parser's own, in English. */
    | { readonly what: "other"; readonly message: string };
  readonly "YAML-TAB": None;
  readonly "YAML-TOO-DEEP": { readonly most: number };
}
