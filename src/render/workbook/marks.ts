import type { Sign } from "../../figures/sign.ts";
import type { Row, Table } from "../../report/edition/edition.ts";
import type { WorkbookWords } from "../../words/workbook-words.ts";

/**
 * A cell with a number holds nothing but the number. That it is provisional or revised stands at the heading of its column
 * where all numbers of the column are: the edition has put it there. It stands at the heading of its row where that is
 * enough for each row of the table, because all other numbers of the row are; else in a last column, which says it of
 * every row and names the columns.
 */
export interface RowMarks {
  /** Of all numbers of the row. */
  readonly whole?: Sign;
  /** Of some: the places of the printed columns by sign. */
  readonly some: ReadonlyMap<Sign, readonly number[]>;
}

export function rowMarks({ columns }: Table, { cells }: Row): RowMarks {
  const numbers = cells.flatMap((cell, column) =>
    cell.kind === "sign" || columns[column]!.sign !== undefined ? [] : [{ sign: cell.sign, column }],
  );
  const [first] = numbers;
  if (first?.sign !== undefined && numbers.every(({ sign }) => sign === first.sign))
    return { whole: first.sign, some: new Map() };
  const some = new Map<Sign, number[]>();
  for (const { sign, column } of numbers)
    if (sign !== undefined) some.set(sign, [...(some.get(sign) ?? []), column]);
  return { some };
}

/** What the last column says of a row. */
export function marksInWords({ whole, some }: RowMarks, { columns }: Table, say: WorkbookWords): string {
  if (whole !== undefined) return say.marks.all(whole);
  if (some.size === 0) return say.marks.none;
  return [...some]
    .map(([sign, of]) =>
      say.marks.of(
        sign,
        of.map((column) => columns[column]!.label),
      ),
    )
    .join("; ");
}
