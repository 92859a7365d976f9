/** Why a file that is a workbook by its first bytes cannot be read. */
export type WorkbookFault =
  /** It is protected by a password. */
  | { readonly what: "encrypted" }
  /** It ends before its end, or its directory and its parts disagree. */
  | { readonly what: "damaged"; readonly part?: string }
  /**
   * A part or all of it is larger than is read: in bytes or files when it is unpacked, in cells, in ranges that were made
   * one cell, in how often a cell is repeated by a number, in depth, or in characters.
   */
  | {
      readonly what: "too-large";
      readonly of: "bytes" | "parts" | "cells" | "merged" | "repeats" | "depth" | "text" | "names" | "sheets";
      readonly most: number;
      readonly part?: string;
    }
  /** A document type or an entity, with which a small file can stand for a large one or for another file. */
  | { readonly what: "document-type"; readonly part: string }
  /** XML that is none. */
  | { readonly what: "xml"; readonly part: string }
  /** An archive without the parts of a workbook: another kind of document. */
  | { readonly what: "not-a-workbook" }
  /** The binary kind of workbook. */
  | { readonly what: "binary" }
  /** It took longer, or more memory, than any workbook should. */
  | { readonly what: "stopped"; readonly limit: "time" | "memory" };

export interface WorkbookArguments {
  /** A workbook that can be read and is no return in any of its kinds; `sheets` are the names of its sheets. */
  readonly "WORKBOOK-UNKNOWN": { readonly sheets: readonly string[] };
  readonly "WORKBOOK-UNREADABLE": WorkbookFault;
}
