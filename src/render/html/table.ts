import type { Sign } from "../../figures/sign.ts";
import type { Table } from "../../report/document.ts";
import { printed } from "../../report/plain-text.ts";
import { english } from "../../words/english/english.ts";
import type { Context } from "./context.ts";

/** A table as its template prints it. */
export function tableView(context: Context, table: Table) {
  const { document } = context;
  const mark = (number: number) => ({ number, address: `#${noteId(table, number)}` });
  const marks = (numbers: readonly number[]) => numbers.map(mark);
  // A mark in the table always finds its note below the same table, whether or not the table lists it itself.
  const used = [...table.columns, ...table.rows].flatMap((each) => each.notes);
  const notes = [...new Set([...table.notes, ...used])].sort((a, b) => a - b);
  return {
    type: "table",
    id: table.id,
    captionId: `${table.id}-caption`,
    number: table.number,
    title: table.title,
    subtitle: table.subtitle,
    signs: signViews(table.signs),
    corner: table.corner,
    columns: table.columns.map((column) => ({ text: column.text, marks: marks(column.notes) })),
    rows: table.rows.map((row) => ({
      header: row.header,
      marks: marks(row.notes),
      total: row.total,
      breakBefore: row.breakBefore,
      styles: [row.total ? "total" : "", row.breakBefore ? "break" : ""].filter(Boolean).join(" "),
      cells: row.cells.map((cell) => {
        const { text } = printed(document, cell);
        return { figure: cell.figure, text, words: text.length > longestOnOneLine };
      }),
    })),
    notes: notes.map((number) => ({ number, id: noteId(table, number), text: noteText(context, number) })),
    source: table.source,
  };
}

/** Longer cells are words as published and may wrap; numbers and intervals stay on one line. */
const longestOnOneLine = 18;

function noteId(table: Table, number: number): string {
  return `${table.id}-note-${number}`;
}

function noteText(context: Context, number: number): string {
  const text = context.document.notes[number - 1];
  if (text === undefined) throw new Error(`${context.document.id} has no note ${number}`);
  return text;
}

export function signViews(used: readonly Sign[]) {
  return used.map((sign, index) => ({
    sign,
    meaning: english.values.signs[sign],
    last: index === used.length - 1,
  }));
}
