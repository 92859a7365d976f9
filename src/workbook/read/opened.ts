import type { WorkbookFault } from "../../findings/arguments/workbook.ts";
import type { Place } from "../model/place.ts";

export type { WorkbookFault };

/** A workbook that somebody sent, as it was saved: cells with what is in them, and nothing that was made of it. */
export interface OpenedWorkbook {
  readonly format: "xlsx" | "ods";
  readonly title?: string;
  /** Custom properties by name. */
  readonly custom: ReadonlyMap<string, string>;
  /** Names of single cells, by the name in lower case; a name that stands for nothing any more has no place. */
  readonly names: ReadonlyMap<string, NamedPlace | undefined>;
  readonly sheets: readonly OpenedSheet[];
}

export interface NamedPlace extends Place {
  readonly sheet: string;
}

export interface OpenedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Cells that hold something, by row and then by column; never more than the file itself spells out. */
  readonly cells: readonly OpenedCell[];
  /** Ranges that were made one cell: only the first of each holds anything. */
  readonly merged: readonly { readonly from: Place; readonly to: Place }[];
  /** Words beside cells that hold nothing, by row and then by column; left out where there are none. */
  readonly comments?: readonly OpenedComment[];
}

export interface OpenedComment extends Place {
  readonly text: string;
}

export interface OpenedCell extends Place {
  readonly content: OpenedContent;
  /** Whether the content was computed; it is what was stored, nothing is computed here. */
  readonly formula: boolean;
  readonly comment?: string;
}

export type OpenedContent =
  | { readonly kind: "text"; readonly text: string }
  /**
   * `written` is the shortest decimal spelling of the stored number: 1204, 0.5, 1e+21. `shownAs` is what its format
   * makes of it where that is not a number.
   */
  | {
      readonly kind: "number";
      readonly number: number;
      readonly written: string;
      readonly shownAs?: "date" | "time" | "percentage" | "currency";
    }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** #REF!, #DIV/0! */
  | { readonly kind: "error"; readonly error: string };

/** A workbook, or why there is none. */
export type Opening =
  | { readonly workbook: OpenedWorkbook; readonly fault?: undefined }
  | { readonly fault: WorkbookFault; readonly workbook?: undefined };

/** Opens the bytes of a workbook; it never throws for what is in them. */
export type WorkbookOpener = (bytes: Uint8Array) => Promise<Opening>;
