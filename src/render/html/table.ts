import type { Sign } from "../../figures/sign.ts";
import { columnText } from "../../report/edition/column-text.ts";
import type { Table } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { anchorOf } from "../anchors.ts";
import { noteAnchor, noteText } from "../notes.ts";
import type { Context } from "./context.ts";
import { html, linkHtml } from "./inline.ts";

/** A table as its template prints it. */
export function tableView(context: Context, table: Table) {
  const { words } = context;
  const { page } = words;
  const id = anchorOf("table", table.id);
  const marks = (numbers: readonly number[]) =>
    numbers.map((number) => ({ mark: page.noteMark(number), address: `#${noteAnchor(number)}` }));
  return {
    type: "table",
    id,
    captionId: `${id}-caption`,
    title: `${page.titled(page.tableName(table.number))} ${table.title}`,
    subtitle: table.subtitle,
    signs: signViews(words, table.signs),
    corner: table.corner,
    columns: table.columns.map(columnText),
    rows: table.rows.map((row) => ({
      header: row.header,
      marks: marks(row.notes),
      breakBefore: row.breakBefore,
      styles: [row.total ? "total" : "", row.breakBefore ? "break" : ""].filter(Boolean).join(" "),
      cells: row.cells.map((cell) => {
        const { kind, value, text } = cell;
        return { figure: cell.figure, text, words: kind === "words" && value.length > longestOnOneLine };
      }),
    })),
    notes: table.notes.map((number) => ({
      mark: page.noteMark(number),
      id: noteAnchor(number),
      text: noteText(context.document, number),
    })),
    notesElsewhere: (table.notesElsewhere ?? []).map((elsewhere) => {
      const { before, after } = page.notesBelow(elsewhere.notes);
      return {
        before,
        table: html(linkHtml(anchorOf("table", elsewhere.table), page.tableName(elsewhere.number))),
        after,
      };
    }),
    source: page.source(table.source),
  };
}

/** Longer words in the place of a number may wrap; numbers and intervals stay on one line. */
const longestOnOneLine = 18;

/** Signs with what they mean, one after the other. */
export function signViews({ values, page }: Words, used: readonly Sign[]) {
  return used.map((sign) => ({ sign, meaning: `${values.signs[sign]}${page.signEnd}` }));
}
