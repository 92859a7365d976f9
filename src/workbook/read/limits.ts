/**
 * The most that is read of a workbook. A form has some 3,000 cells and as many names, and takes 2 MB unpacked; the
 * largest tables of all areas take a tenth of what is allowed. A file itself has at most 4 MiB.
 */
export const limits = {
  /** Files in the archive. */
  parts: 2_000,
  /** Unpacked, of all parts together, also of those that are not read. */
  bytes: 16 * 1024 * 1024,
  /** Elements within each other. */
  depth: 100,
  /** Attributes of one element. */
  attributes: 256,
  /** Elements of all parts that are read: cells without content are some of them. */
  elements: 1_000_000,
  /** Characters of one text; programs allow 32,767 in a cell. */
  text: 40_000,
  /** Characters of all texts together. */
  allText: 4_000_000,
  /** Cells with content, of all sheets together. */
  cells: 100_000,
  /** How often a cell with content, or a row with such cells, is repeated by a number that says so. */
  repeats: 2_000,
  /** Ranges that were made one cell, of all sheets together. */
  merged: 4_000,
  /** How many cells are looked at to find those that ranges cover. */
  covered: 2_000_000,
  /** Defined names, and properties. */
  names: 20_000,
  sheets: 200,
} as const;

/** The last cell that spreadsheets have: XFD1048576. */
export const lastCell = { row: 1_048_576, column: 16_384 } as const;
