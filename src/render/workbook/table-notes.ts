import type { Table } from "../../report/edition/edition.ts";

/** The numbers of all notes that a table refers to, wherever the report prints them, in order. */
export function notesOf({ notes, notesElsewhere = [] }: Table): number[] {
  return [...notes, ...notesElsewhere.flatMap((each) => each.notes)].sort((one, other) => one - other);
}

/** Those of the whole table, which stand at its title; the others stand at their rows. */
export function wholeNotesOf(table: Table): number[] {
  const ofRows = new Set(table.rows.flatMap(({ notes }) => notes));
  return notesOf(table).filter((note) => !ofRows.has(note));
}
