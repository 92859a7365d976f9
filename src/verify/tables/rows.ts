import type { CsvFile, CsvRow } from "../../csv/parse.ts";
import { found } from "../../findings/found.ts";
import type { Table } from "../../report/edition/edition.ts";
import type { Comparison } from "../held/comparison.ts";
import { numbersIn } from "../numbers/tokens.ts";
import type { Said } from "../said/said.ts";

/** A table whose data are compared. */
export interface TableData {
  readonly name: string;
  /** As a person would type it. */
  readonly file: string;
  readonly table: Table;
  /** What its cells say, in the order of the rows. */
  readonly cells: readonly Said[];
}

/** Columns in words, of which only the numbers are compared: words may be put otherwise by another version. */
const words = new Set(["label", "table", "title", "subtitle", "row", "column", "notes", "source", "unit"]);

/** Holds the rows of a table's data against those that its edition gives. */
export function compareRows(
  comparison: Comparison,
  { name, file, table, cells }: TableData,
  expected: CsvFile,
  there: CsvFile,
): void {
  comparison.ask(name, cells);
  const tell = (line: number, row: CsvRow | undefined, column: string, says?: string, others?: string) => {
    const figure = row?.value("figure");
    comparison.findings.push(
      found(
        "VERIFY-FIGURE",
        {
          place: { in: "table", number: table.number, row: row?.value("row") ?? "", column },
          ...(figure && { figure }),
          ...(says !== undefined && { says }),
          ...(others !== undefined && { others }),
          files: [],
        },
        { location: { file, line } },
      ),
    );
  };
  const printedCells = cellsByRow(table, cells);
  const columns = expected.columns.filter((column) => column !== "printed");
  for (const [index, row] of expected.rows.entries()) {
    const own = there.rows[index];
    if (!own) {
      tell(there.rows.at(-1)?.line ?? 1, row, "figure", undefined, row.value("figure"));
      continue;
    }
    const printed = own.value("printed");
    const differs = printed !== row.value("printed");
    const cell = printedCells[index];
    if (differs && cell && !isSame(printed, row.value("printed")))
      comparison.hold(name, [cell], [{ text: printed, at: { line: own.line } }]);
    else if (differs) tell(own.line, row, "printed", printed, row.value("printed"));
    for (const column of columns) {
      const [says, others] = [own.value(column), row.value(column)];
      if (says === others || (words.has(column) && isSame(says, others))) continue;
      // A number that is the one printed beside it is told with that.
      if (column === "value" && differs && cell && isPrinted(says, printed)) continue;
      tell(own.line, row, column, says, others);
    }
  }
  for (const row of there.rows.slice(expected.rows.length))
    tell(row.line, row, "figure", row.value("figure"));
}

/** The cell that each row of data prints; of the points of small lines there is none. */
function cellsByRow({ rows }: Table, cells: readonly Said[]): (Said | undefined)[] {
  let next = 0;
  return rows.flatMap((row) => [
    ...row.cells.map(() => cells[next++]),
    ...(row.trend?.points ?? []).map(() => undefined),
  ]);
}

function isSame(one: string, other: string): boolean {
  const numbers = (text: string) =>
    numbersIn(text)
      .map(({ text: number }) => number)
      .join(" ");
  return numbers(one) === numbers(other);
}

function isPrinted(value: string, printed: string): boolean {
  const plain = numbersIn(printed)[0]?.text.replace(/[,+%]/g, "").replace("\u2212", "-");
  return plain === value;
}
