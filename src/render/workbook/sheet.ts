import type { Row, Sheet } from "../../workbook/model/workbook.ts";
import { written } from "./cells.ts";
import { columnWidths } from "./widths.ts";

/** A sheet with one table, as it is said. */
interface SheetWithTable {
  readonly name: string;
  readonly title: string;
  /** What is said between the title and the table, each in column A. */
  readonly above: readonly Row[];
  /** One row of headings, and the rows below it. */
  readonly table: readonly Row[];
  /** Those of its columns, where they do not follow from what is in them. */
  readonly widths?: readonly number[];
  readonly landscape: boolean;
}

/** A sheet that holds one table and nothing below it. */
export function sheetOf({ name, title, above, table, widths, landscape }: SheetWithTable): Sheet {
  const before = [{ cells: [written(title, "title")] }, ...above];
  const wide = widths ?? columnWidths(table);
  const columns = table[0]!.cells.length;
  return {
    name,
    widths: wide,
    rows: [...before.map((row) => wrapped(row, wide)), ...table],
    protected: false,
    tables: [
      {
        name,
        from: { row: before.length + 1, column: 1 },
        to: { row: before.length + table.length, column: columns },
      },
    ],
    landscape,
  };
}

/** A line above a table runs on over the empty cells beside it where it can be seen there, and else stands in several lines. */
function wrapped(row: Row, widths: readonly number[]): Row {
  const [cell] = row.cells;
  if (cell?.style !== "text" || cell.content.kind !== "text") return row;
  const seen = Math.max(
    seenAtOnce,
    widths.reduce((sum, width) => sum + width, 0),
  );
  return cell.content.text.length <= seen ? row : { ...row, cells: [{ ...cell, style: "note" }] };
}

/** As many characters of a line as are seen on a small screen. */
const seenAtOnce = 120;
