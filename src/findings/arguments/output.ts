import type { None } from "./none.ts";

export interface OutputArguments {
  readonly "OUTPUT-CHANGED": None;
  readonly "OUTPUT-FOREIGN": {
    /** A file, a link or the like where one is to be written; or a file in a folder that has no list of this program. */
    readonly what: "file" | "link" | "folder";
  };
  /** The computer and the number of the process that holds the folder. */
  readonly "OUTPUT-IN-USE": { readonly computer: string; readonly process: string };
  /** `message` is that of the fault in the program, in English; `report` is the name of its files. */
  readonly "REPORT-FAILED":
    | { readonly what: "report"; readonly report: string; readonly message: string }
    | { readonly what: "release"; readonly release: string; readonly message: string };
}
