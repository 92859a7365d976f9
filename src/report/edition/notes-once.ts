import type * as coded from "../document.ts";
import type { NotesElsewhere, Table } from "./edition.ts";

/** By the number of a note the first table that refers to it, below which it is printed. */
export type NoteHomes = ReadonlyMap<number, coded.Table>;

export function noteHomes({ sections }: coded.Document): NoteHomes {
  const homes = new Map<number, coded.Table>();
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.type !== "table") continue;
    for (const note of notesIn(block)) if (!homes.has(note)) homes.set(note, block);
  }
  return homes;
}

/** The notes that a table refers to: those that are printed below it, and where the others are. */
export function notesOnce(homes: NoteHomes, table: coded.Table): Pick<Table, "notes" | "notesElsewhere"> {
  const elsewhere = new Map<number, NotesElsewhere>();
  for (const note of notesIn(table)) {
    const home = homes.get(note);
    if (!home || home === table) continue;
    const { id, number } = home;
    const others = elsewhere.get(number)?.notes ?? [];
    elsewhere.set(number, { notes: [...others, note], table: id, number });
  }
  return {
    notes: notesIn(table).filter((note) => homes.get(note) === table),
    ...(elsewhere.size > 0 && {
      notesElsewhere: [...elsewhere.values()].sort((a, b) => a.number - b.number),
    }),
  };
}

/** The numbers of a table's own notes and of those of its rows, in order. */
function notesIn({ notes, rows }: coded.Table): number[] {
  return [...new Set([...notes, ...rows.flatMap((row) => row.notes)])].sort((one, other) => one - other);
}
