import { numberOf } from "../../figures/value.ts";
import { breaksBetween } from "../../framework/breaks.ts";
import { countedBy } from "../../framework/cells.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { Row, Table } from "../document.ts";
import { figureNotes } from "../notes/notes.ts";
import { axisLabel } from "../outline/items.ts";
import type { Planned, TableOutline } from "../outline/outline.ts";
import { figureOf, use } from "../outline/planned-figures.ts";
import type { Subject } from "../subject.ts";
import { filled } from "./filled.ts";

/** A table with its notes as words; its number is given when the report is assembled. */
export type WrittenTable = Omit<Table<Text>, "number">;

/** Fills a table as it was planned. */
export function writeTable(subject: Subject, outline: TableOutline): WrittenTable {
  const { table, columns } = outline;
  const from = firstRow(subject, outline);
  const rows = outline.rows.slice(from).map((_, index) => writeRow(subject, outline, from + index, from));
  return {
    type: "table",
    id: table.id,
    title: table.title,
    subtitle: filled(subject, table.subtitle),
    corner: axisLabel(table.rows),
    columns: columns.map(({ label }) => label),
    rows,
    notes: [...generalNotes(subject, outline), ...rows.flatMap((row) => row.notes)],
    source: sourceLine(subject),
  };
}

/** Rows that are years begin with the first year that has a number; the years after it stay, empty or not. */
function firstRow(subject: Subject, { table, rows, cells }: TableOutline): number {
  if (table.rows.kind !== "years") return 0;
  const first = cells.findIndex((row) =>
    row.some(({ at }) => {
      const { value } = figureOf(subject, at);
      return numberOf(value) !== undefined || value.kind === "approximate";
    }),
  );
  return first < 0 ? rows.length - 1 : first;
}

function writeRow(
  subject: Subject,
  { rows, columns, cells }: TableOutline,
  index: number,
  from: number,
): Row<Text> {
  const row = rows[index]!;
  const planned = cells[index]!;
  const beside = {
    namesYear: row.year !== undefined,
    namesPlace: row.geography !== undefined,
    changeBeside: columns.some(({ shown }) => shown?.id === "change"),
  };
  const notes = planned.flatMap((each) => figureNotes(subject, figureOf(subject, each.at), each, beside));
  const breaks = index > from ? breaksAt(subject, cells[index - 1]!, planned) : [];
  return {
    header: row.label,
    notes: [...notes, ...breaks],
    total: row.total,
    cells: planned.map((each) => use(subject, each)),
    breakBefore: breaks.length > 0,
  };
}

/** The sentences of the breaks between two rows that are years. */
function breaksAt({ framework }: Subject, before: readonly Planned[], row: readonly Planned[]): string[] {
  const sentences = row.flatMap(({ at }, column) =>
    breaksBetween(framework, at, before[column]!.at.year, at.year).map(({ sentence }) => sentence),
  );
  return [...new Set(sentences)];
}

/** Notes of the table and of the measures in it. */
function generalNotes({ framework }: Subject, { table, cells }: TableOutline): string[] {
  const measures = new Set(cells.flatMap((row) => row.map(({ at }) => at.measure)));
  const notes = [...measures].flatMap((measure) => countedBy(framework, measure)?.notes ?? []);
  return [...table.notes, ...notes].map(({ text }) => text);
}

/** Where the figures of a table or chart come from; renderers put 'Source:' before it. */
export function sourceLine({ statistics }: Subject): Text {
  const { kind, year } = statistics.release.details;
  if (kind === "illustrative") return phrase("source-illustrative", {});
  if (kind === "reconstructed") return phrase("source-reconstructed", {});
  return phrase("source-returns", { year });
}
