import type { Table } from "../report/edition/edition.ts";

/** The numbers of the notes that stand below a table, in order: its own, and those that its rows are marked with. */
export function notesOf(table: Table): number[] {
  const numbers = new Set([...table.notes, ...table.rows.flatMap((row) => row.notes)]);
  return [...numbers].sort((one, other) => one - other);
}
