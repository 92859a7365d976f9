import type { Edition } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import type { Sheet, Workbook } from "../../workbook/model/workbook.ts";
import { neededHeight } from "../../workbook/write/heights.ts";
import { coverSheet } from "./cover.ts";
import { contentsSheet, notesSheet } from "./lists.ts";
import { tableSheet } from "./table-sheet.ts";

/**
 * The tables of an edition as a workbook by the rules for published tables: a cover, contents, notes, and a sheet for each
 * table. Numbers are numbers, rounded as they are printed. What is not read from a table stands on the cover as far as
 * nobody wrote it for this report; charts and texts are not in it.
 *
 * @param created the date that the file says of itself
 */
export function editionWorkbook(edition: Edition, words: Words, created: Date): Workbook {
  const tables = edition.sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === "table");
  const notes = notesSheet(edition, tables, words);
  return {
    properties: {
      title: edition.title,
      author: edition.publisher,
      language: edition.language,
      created,
      custom: { "mappa-document": edition.id },
    },
    sheets: [
      coverSheet(edition, tables, words),
      contentsSheet(edition, tables, words),
      ...(notes ? [notes] : []),
      ...tables.map((table) => tableSheet(edition, table, words)),
    ].map(withHeights),
    names: [],
  };
}

/**
 * A sheet whose rows keep their heights: nobody types into it, and a program that works them out anew for its screen
 * prints texts without their last lines.
 */
function withHeights(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) => ({ ...row, height: row.height ?? neededHeight(row, sheet.widths) }));
  return { ...sheet, rows };
}
