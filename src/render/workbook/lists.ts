import type { Edition, Table } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import type { Row, Sheet } from "../../workbook/model/workbook.ts";
import { noteText } from "../notes.ts";
import { firstCellOf, lines, written } from "./cells.ts";
import { sheetOf } from "./sheet.ts";
import { notesOf } from "./table-notes.ts";
import { titleOf } from "./table-sheet.ts";

/** The sheet that lists all others, with a link to each. */
export function contentsSheet(edition: Edition, tables: readonly Table[], words: Words): Sheet {
  const { sheets, contentsTitle, contentsColumns, coverTitle, notesTitle } = words.workbook;
  const row = (sheet: string, title: string): Row => ({
    cells: [written(sheet, "link", firstCellOf(sheet)), written(title, "row-heading")],
  });
  return sheetOf({
    name: sheets.contents,
    title: contentsTitle,
    above: aboveList(edition, words),
    table: [
      headings([contentsColumns.sheet, contentsColumns.title]),
      row(sheets.cover, coverTitle),
      ...(edition.notes.length > 0 ? [row(sheets.notes, notesTitle)] : []),
      ...tables.map((table) =>
        row(sheets.table(table.number), `${titleOf(table, words)}. ${table.subtitle}`),
      ),
    ],
    widths: [16, 110],
    landscape: true,
  });
}

/** The sheet of all notes; undefined where no table has any. */
export function notesSheet(edition: Edition, tables: readonly Table[], words: Words): Sheet | undefined {
  const { sheets, notesTitle, notesColumns } = words.workbook;
  const { tableName, noteMark } = words.page;
  if (edition.notes.length === 0) return undefined;
  return sheetOf({
    name: sheets.notes,
    title: notesTitle,
    above: aboveList(edition, words),
    table: [
      headings([notesColumns.note, notesColumns.tables, notesColumns.text]),
      ...edition.notes.map((_, index): Row => {
        const users = tables.filter((table) => notesOf(table).includes(index + 1));
        return {
          cells: [
            written(noteMark(index + 1), "row-heading"),
            written(users.map(({ number }) => tableName(number)).join(", "), "row-heading"),
            written(noteText(edition, index + 1), "row-heading"),
          ],
        };
      }),
    ],
    widths: [13, 24, 90],
    landscape: true,
  });
}

function aboveList({ label }: Edition, { workbook }: Words): Row[] {
  return [...lines("text", [workbook.oneTable]), ...lines("label", label === undefined ? [] : [label])];
}

function headings(texts: readonly string[]): Row {
  return { cells: texts.map((text) => written(text, "column-heading")) };
}
