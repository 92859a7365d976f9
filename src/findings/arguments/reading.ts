import type { None } from "./none.ts";

/** What the system says of a file that cannot be read or written. */
export type SystemFault =
  | "permission"
  | "read-only"
  | "full"
  | "quota"
  | "too-large"
  | "too-many-open"
  | "in-use"
  | "disk"
  | "gone"
  | "not-a-folder"
  | "not-a-file"
  | "circle"
  | "long-name"
  | "not-taken"
  | "other";

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
  readonly "FILE-NAME": /** The name has characters that cannot be shown, or cannot be read as text. */
    | { readonly what: "characters" }
    /** It differs from the name of another file by capitals or the way of writing accents alone. */
    | { readonly what: "alike"; readonly other: string };
  readonly "FILE-OUTSIDE": None;
  readonly "FILE-TOO-LARGE":
    | { readonly what: "bytes"; readonly size: number; readonly most: number }
    /** Characters of YAML. */
    | { readonly what: "characters"; readonly size: number; readonly most: number }
    /** Characters of a narrative. */
    | { readonly what: "text"; readonly size: number; readonly most: number }
    | { readonly what: "rows"; readonly most: number };
  /** `vanished` is a file that was listed and was not there when it was to be read. */
  readonly "FILE-UNREADABLE": {
    readonly reason: SystemFault | "pipe" | "socket" | "device" | "vanished";
  };
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
