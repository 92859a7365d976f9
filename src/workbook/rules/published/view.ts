import type { Place } from "../../model/place.ts";
import type { CellStyle } from "../../model/workbook.ts";

/**
 * A workbook as the rules for published tables look at it: one that is to be written, or one read back from a file. What a
 * file does not tell is undefined, and the rules about it find nothing.
 */
export interface PublishedView {
  readonly title: string | undefined;
  readonly sheets: readonly SheetView[];
}

export interface SheetView {
  readonly name: string;
  readonly hidden: boolean;
  readonly merged: boolean;
  readonly protected: boolean;
  /** Comments on cells that hold nothing. */
  readonly comments: readonly Place[];
  /** All that hold something, by row and then by column. */
  readonly cells: readonly CellView[];
  /** The table: marked as such in a workbook to be written; in a file what begins with the first row of several cells. */
  readonly table: TableView | undefined;
  /** How many ranges are marked as tables, where it is known. */
  readonly marked?: number;
  /** In characters, from column A on. */
  readonly widths?: readonly number[];
}

export interface TableView {
  readonly from: Place;
  readonly to: Place;
}

export interface CellView {
  readonly at: Place;
  /** Undefined where it is anything else than text or a number. */
  readonly text?: string;
  readonly number?: number;
  readonly formula: boolean;
  readonly comment: boolean;
  /** How many decimals its number is shown with, behind commas for thousands; `plain` where nothing says it. */
  readonly decimals?: number | "plain";
  /** Its digits are those of a source. */
  readonly quoted?: true;
  readonly style?: CellStyle;
  /** The sheet that it leads to. */
  readonly leadsTo?: string;
}

/** The words by which the rules know the parts of a workbook, in its language. */
export interface PublishedWords {
  readonly cover: string;
  readonly contents: string;
  readonly notes: string;
  /** The second line of each sheet with a table. */
  readonly oneTable: string;
  /** How a note is marked by its number. */
  readonly noteMark: (number: number) => string;
  /** All that may stand for a number or at one. */
  readonly signs: readonly string[];
  /** What the cover has a line of each of, as the line begins. */
  readonly facts: readonly string[];
}

/** What one document has to say besides. */
export interface PublishedOf {
  /** What every sheet of a release that is not live must say, and of a copy that is not the published one. */
  readonly label?: string | undefined;
  /** Whether somebody has to be named who answers questions. */
  readonly contacts: boolean;
}

/** A workbook with what it has to say. */
export interface Published extends PublishedOf {
  readonly workbook: PublishedView;
  readonly words: PublishedWords;
}

/** The sheets that hold statistical tables. */
export function tableSheets({ workbook, words }: Published): readonly SheetView[] {
  const others = [words.cover, words.contents, words.notes];
  return workbook.sheets.filter(({ name }) => !others.includes(name));
}

export function sheetNamed({ workbook }: Published, name: string): SheetView | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

/** All sheets but the first have a table. */
export function sheetsWithTable({ workbook, words }: Published): readonly SheetView[] {
  return workbook.sheets.filter(({ name }) => name !== words.cover);
}

export function cellOf({ cells }: SheetView, row: number, column: number): CellView | undefined {
  return cells.find(({ at }) => at.row === row && at.column === column);
}

/** The cells of a table below its headings, beside what its rows are about. */
export function dataOf({ cells, table }: SheetView): readonly CellView[] {
  if (table === undefined) return [];
  return cells.filter(
    ({ at }) => at.row > table.from.row && at.row <= table.to.row && at.column > table.from.column,
  );
}

/** The lines above the table, or of the whole sheet where there is none. */
export function linesOf({ cells, table }: SheetView): readonly CellView[] {
  const last = table === undefined ? Number.POSITIVE_INFINITY : table.from.row - 1;
  return cells.filter(({ at }) => at.row <= last);
}
