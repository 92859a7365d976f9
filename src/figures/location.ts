/** A place in a text file: line and column from 1. `file` is as the user would type it. */
export interface TextLocation {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The text of the line, for a pointer under the place; capped when it was read. */
  readonly excerpt?: string;
  /** How many characters the pointer spans. */
  readonly length?: number;
}

/** A place in a workbook; without a cell the whole sheet. */
export interface SheetLocation {
  readonly file: string;
  readonly sheet: string;
  /** As spreadsheets name it: C5. */
  readonly cell?: string;
}

/** Where in a file something was read, or is wrong. */
export type Location = TextLocation | SheetLocation;

export function isInSheet(location: Location): location is SheetLocation {
  return "sheet" in location;
}

/** `data/x.yaml:3:12`, or `x.ods, sheet Figures, cell C5`. */
export function printLocation(location: Location): string {
  if (isInSheet(location)) {
    const { file, sheet, cell } = location;
    return `${file}, sheet ${sheet}${cell === undefined ? "" : `, cell ${cell}`}`;
  }
  const { file, line, column } = location;
  return [file, line, line === undefined ? undefined : column].filter((each) => each !== undefined).join(":");
}
