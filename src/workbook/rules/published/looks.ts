import { type Look, looks as looksOf } from "../../write/look.ts";
import { flawOf, type PublishedFlaw } from "./flaw.ts";
import { type CellView, cellOf, dataOf, type Published, type SheetView, tableSheets } from "./view.ts";

/**
 * Numbers have commas for thousands and, in one column, one number of decimals; they stand at the right of columns wide
 * enough for them, and so do the headings above. What is quoted keeps the digits of its source, whatever the others have.
 */
export function* looks(published: Published): Generator<PublishedFlaw> {
  for (const sheet of tableSheets(published)) {
    const numbers = dataOf(sheet).filter(({ number }) => number !== undefined);
    const columns = new Map<number, CellView[]>();
    for (const cell of numbers) columns.set(cell.at.column, [...(columns.get(cell.at.column) ?? []), cell]);
    for (const [column, cells] of columns) {
      yield* precision(sheet, cells);
      const heading = sheet.table && cellOf(sheet, sheet.table.from.row, column);
      if (heading?.style !== undefined && looksOf[heading.style].align !== "right")
        yield flawOf(sheet, "heading-not-right", { at: heading.at });
    }
    for (const cell of numbers) {
      const look: Look | undefined = cell.style && looksOf[cell.style];
      if (look !== undefined && look.align !== "right")
        yield flawOf(sheet, "number-not-right", { at: cell.at });
      if (isCut(sheet, cell)) yield flawOf(sheet, "number-cut", { at: cell.at });
    }
  }
}

function* precision(sheet: SheetView, cells: readonly CellView[]): Generator<PublishedFlaw> {
  for (const { at, decimals } of cells)
    if (decimals === "plain") yield flawOf(sheet, "number-format", { at });
  const ours = cells.filter(({ decimals, quoted }) => typeof decimals === "number" && !quoted);
  const [first] = ours;
  const other = ours.find(({ decimals }) => decimals !== first!.decimals);
  if (other) yield flawOf(sheet, "number-precision", { at: other.at });
}

/** Programs show signs in the place of a number that has no room. */
function isCut({ widths }: SheetView, { at, number, decimals }: CellView): boolean {
  const width = widths?.[at.column - 1];
  if (width === undefined || number === undefined) return false;
  const digits = typeof decimals === "number" ? decimals : 0;
  const shown = Math.abs(number)
    .toFixed(digits)
    .replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ",");
  return shown.length + (number < 0 ? 1 : 0) > width;
}
