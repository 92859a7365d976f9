import type { Sign } from "../../figures/sign.ts";
import type { Edition, Row as PrintedRow, Table } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import type { Cell, Row, Sheet } from "../../workbook/model/workbook.ts";
import { firstCellOf, lines, written } from "./cells.ts";
import { partOf, type SheetColumn, sheetColumns } from "./columns.ts";
import { marksInWords, rowMarks } from "./marks.ts";
import { sheetOf } from "./sheet.ts";
import { notesOf, wholeNotesOf } from "./table-notes.ts";

/** The sheet of one table: its title, what has to be known before it is read, and the table; nothing stands below it. */
export function tableSheet(edition: Edition, table: Table, words: Words): Sheet {
  const { workbook: say, page } = words;
  const columns = sheetColumns(edition, table, say);
  const marks = table.rows.map((row) => rowMarks(table, row));
  const marked = marks.some(({ some }) => some.size > 0);
  const notes = notesOf(table);
  return sheetOf({
    name: say.sheets.table(table.number),
    title: [titleOf(table, words), ...wholeNotesOf(table).map(page.noteMark)].join(" "),
    above: [
      ...lines("text", [say.oneTable]),
      ...lines("label", edition.label === undefined ? [] : [edition.label]),
      ...lines("text", [table.subtitle]),
      ...lines(
        "text",
        signsOf(table).map((sign) => say.shorthand(sign, words.values.signs[sign])),
      ),
      ...(notes.length === 0
        ? []
        : [{ cells: [written(say.notesElsewhere, "link", firstCellOf(say.sheets.notes))] }]),
      ...lines("text", [...table.leftOut, page.source(table.source)]),
    ],
    table: [
      {
        cells: [
          written(table.corner, "column-heading"),
          ...columns.map(({ heading }) => written(heading, "number-heading")),
          ...(marked ? [written(say.marks.heading, "number-heading")] : []),
        ],
      },
      ...table.rows.map((row, index): Row => {
        const own = marks[index]!;
        return {
          cells: [
            headerOf(row, marked ? undefined : own.whole, words),
            ...columns.map((column) => cellOf(edition, row, column)),
            ...(marked ? [written(marksInWords(own, table, say), row.total ? "total" : "row-mark")] : []),
          ],
        };
      }),
    ],
    landscape: true,
  });
}

/** 'Table 1: Offenders by category'. */
export function titleOf({ number, title }: Table, { workbook, page }: Words): string {
  return workbook.tableTitle(page.tableName(number), title);
}

/** The signs that stand on the sheet of a table, in the order in which they are explained. */
export function signsOf({ signs, rows }: Table): readonly Sign[] {
  return rows.some(({ breakBefore }) => breakBefore) && !signs.includes(breakSign)
    ? [...signs, breakSign]
    : signs;
}

const breakSign: Sign = "[b]";

/** What a row is about, with what holds of all of it. */
function headerOf(row: PrintedRow, sign: Sign | undefined, { page }: Words): Cell {
  const behind = [
    ...(row.breakBefore ? [breakSign] : []),
    ...(sign === undefined ? [] : [sign]),
    ...[...new Set(row.notes)].map(page.noteMark),
  ];
  return written([row.header, ...behind].join(" "), headingStyle(row));
}

function headingStyle({ total }: PrintedRow): "total-heading" | "row-heading" {
  return total ? "total-heading" : "row-heading";
}

function cellOf(edition: Edition, row: PrintedRow, { of, part }: SheetColumn): Cell {
  const printed = row.cells[of]!;
  const style = row.total ? "total" : "number";
  const number = partOf(edition, printed, part);
  return number === undefined ? written(printed.value, style) : { content: number, style };
}
