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
  readonly "CSV-COLUMNS": {
    readonly values: number;
    readonly columns: number;
    /** How many more rows are so. */
    readonly more: number;
    /** The last columns, as many as the row lacks values. */
    readonly missing: readonly string[];
    /** A number that a comma in it has made two values of. */
    readonly split?: string;
  };
  readonly "CSV-HEADER":
    | { readonly what: "twice"; readonly column: string }
    /** A value stands in a column that the first line does not name. */
    | { readonly what: "unnamed" }
    /** `columns` are those that the first line may name. */
    | { readonly what: "unknown"; readonly column: string; readonly columns: readonly string[] }
    | { readonly what: "missing"; readonly missing: readonly string[]; readonly columns: readonly string[] };
  /** A quotation mark that is open or in the middle of a value, or a row longer than any that is read. */
  readonly "CSV-SYNTAX": { readonly what: "quotes" | "long-row" };
  /** Lines above the names of the columns. */
  readonly "CSV-TITLE": { readonly lines: number };
  /** How many more of a code there are in a file, or how many more of its rows have faults. */
  readonly "FINDINGS-MORE":
    | { readonly what: "code"; readonly code: string; readonly more: number }
    | { readonly what: "rows"; readonly more: number };
  readonly "FILE-ENCODING":
    | {
        /** A byte that is not UTF-8 in a file that is. */
        readonly what: "byte";
        readonly byte: number;
        /** Which byte of the file it is, from 0. */
        readonly offset: number;
        /** The character that it may be meant for. */
        readonly likely: string;
        /** The other lines that have one. */
        readonly alsoIn: readonly number[];
      }
    /** Two bytes a character, without the mark that says so. */
    | { readonly what: "utf-16" }
    | { readonly what: "zero" };
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
    /** Rows of a table, or lines of YAML. */
    | { readonly what: "rows" | "lines"; readonly most: number };
  /** `vanished` is a file that was listed and was not there when it was to be read. */
  readonly "FILE-UNREADABLE": {
    readonly reason: SystemFault | "pipe" | "socket" | "device" | "vanished";
  };
  readonly "TEXT-CHARACTER": { readonly character: string };
  /** The text as it is read, and what stands behind it and is not read. */
  readonly "TEXT-CUT": { readonly text: string; readonly comment: string };
  /** `meant` is blank where nothing says what it was. */
  readonly "TEXT-GARBLED": { readonly written: string; readonly meant: string };
  readonly "YAML-ALIAS": None;
  readonly "YAML-DUPLICATE-KEY": None;
  readonly "YAML-SYNTAX": LayoutProblem | ParserProblem;
  readonly "YAML-TAB": None;
  readonly "YAML-TOO-DEEP": { readonly most: number };
}

/** What is wrong with how a YAML file is laid out, as far as it can be said what is to be written instead. */
export type LayoutProblem =
  /** A line is so many blanks in, and the line of the number given, which it stands beside, another number of blanks. */
  | {
      readonly what: "blanks";
      readonly blanks: number;
      readonly expected: number;
      /** The last line of its rank, with its name, and the first. */
      readonly beside?: { readonly line: number; readonly name: string; readonly first: number };
    }
  /** A colon with a value close behind it, or a value with no colon in front; the value is blank if there is none. */
  | { readonly what: "no-space" | "no-colon"; readonly name: string; readonly value: string }
  /** A dash that begins an item of a list, with its text close behind it. */
  | { readonly what: "dash"; readonly text: string }
  /** A colon in a text, which begins a new name. */
  | { readonly what: "colon-in-text"; readonly text: string }
  /** A sign in front of a text that means something else to YAML. */
  | { readonly what: "sign"; readonly sign: string }
  /** A text with a quotation mark that is not closed, or with more behind one that is. */
  | { readonly what: "open-quote" | "text-after-quote"; readonly mark: string }
  | { readonly what: "open-bracket" | "extra-bracket"; readonly bracket: string }
  /** Between brackets, two names with values and no comma between them. */
  | { readonly what: "no-comma"; readonly name: string };

/** What is wrong with a YAML file where no more is known than what the parser stumbled over. */
export interface ParserProblem {
  readonly what:
    | "indent"
    | "missing-character"
    | "second-document"
    | "name-not-text"
    | "escape"
    | "reference"
    | "sign-in-front"
    | "directive"
    | "name-too-long"
    | "name-and-value"
    | "unexpected";
}
