import type { Location } from "../../figures/location.ts";
import type { CellFault } from "../../findings/arguments/forms.ts";
import type { Place } from "../../workbook/model/place.ts";

/** Rows and columns with a place each, of a CSV file or of a sheet: what a table is looked for in. */
export interface Grid {
  readonly file: string;
  readonly format: "csv" | "xlsx" | "ods";
  /** The name of the sheet; a CSV file has none. */
  readonly sheet?: string;
  /** Rows that hold something, from the top. */
  readonly rows: readonly GridRow[];
  /** Ranges that were made one cell; a CSV file has lost them. */
  readonly merged: readonly { readonly from: Place; readonly to: Place }[];
  locate(place: Place): Location;
}

export interface GridRow {
  /** From 1, as people count them: the line of a file, the row of a sheet. */
  readonly number: number;
  /** Those that hold something, from the left. */
  readonly cells: readonly GridCell[];
  /** In a CSV file, how many values the row has, blank ones too: a comma in a number makes one more. */
  readonly width?: number;
}

export interface GridCell {
  /** From 1. */
  readonly column: number;
  /** What stands there, without blanks around it and else as it is; of a number in a sheet the number that is stored. */
  readonly text: string;
  /** Whether a sheet has it as a number; what somebody typed as text may be one too. */
  readonly number: boolean;
  /** Whether it was computed in a sheet: what was stored is read. */
  readonly formula: boolean;
  /** Why no figure can be read of it, whatever its text: a date, a share, an error. */
  readonly fault?: CellFault;
}

/** What stands in a column of a row; undefined where that is blank. */
export function cellIn(row: GridRow, column: number): GridCell | undefined {
  return row.cells.find((cell) => cell.column === column);
}

/** The same as text, blank where nothing stands there. */
export function textIn(row: GridRow, column: number): string {
  return cellIn(row, column)?.text ?? "";
}

/** A heading or a name in one line: with single blanks, and without what nobody sees. Never for a figure. */
export function plainText(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
