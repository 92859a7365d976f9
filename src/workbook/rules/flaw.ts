import type { Place } from "../model/place.ts";
import type { Cell, Sheet, Workbook } from "../model/workbook.ts";

/** Something that keeps a workbook from being opened, read or filled in as it is meant. */
export interface Flaw {
  readonly code: FlawCode;
  /** The name of the sheet, where it is about one. */
  readonly sheet?: string;
  /** The cell, where it is about one. */
  readonly at?: Place;
  /** The defined name, table, property or address that it is about. */
  readonly name?: string;
}

/** A rule looks at a workbook for itself and knows no other; a set of rules says what a kind of workbook has to keep. */
export type Rule = (workbook: Workbook) => Iterable<Flaw>;

export const flawCodes = [
  "no-sheet",
  "sheet-name-blank",
  "sheet-name-long",
  "sheet-name-sign",
  "sheet-name-reserved",
  "sheet-name-twice",
  "column-width",
  "row-height",
  "name-spelling",
  "name-twice",
  "name-of-no-cell",
  "text-long",
  "text-sign",
  "number-not-finite",
  "number-decimals",
  "table-name-spelling",
  "table-outside",
  "table-overlaps",
  "table-heading-blank",
  "table-heading-lines",
  "table-heading-twice",
  "property-blank",
  "property-long",
  "property-language",
  "property-created",
  "formula-of-no-cell",
  "formula-range",
  "formula-arguments",
  "formula-format",
  "formula-number",
  "formula-text-long",
  "formula-long",
  "formula-circle",
  "validation-list",
  "validation-long",
  "validation-prompt-title",
  "validation-prompt",
  "validation-fault-title",
  "validation-fault",
  "link-of-no-cell",
  "link-address",
  "title-missing",
  "title-twice",
  "entry-locked",
  "entry-unlocked-elsewhere",
  "entry-open",
  "entry-unnamed",
  "entry-unprotected",
] as const;

export type FlawCode = (typeof flawCodes)[number];

/** All cells of a workbook that are written, with where they stand. */
export function* cellsOf(
  workbook: Workbook,
): Generator<{ readonly cell: Cell; readonly sheet: Sheet; readonly at: Place }> {
  for (const sheet of workbook.sheets)
    for (const [r, { cells }] of sheet.rows.entries())
      for (const [c, cell] of cells.entries())
        if (cell !== undefined) yield { cell, sheet, at: { row: r + 1, column: c + 1 } };
}

/** The sheets of a workbook by their names; of two of one name the first. */
export function sheetsByName({ sheets }: Workbook): ReadonlyMap<string, Sheet> {
  return new Map([...sheets].reverse().map((sheet) => [sheet.name, sheet]));
}
