import { countedBy } from "../../framework/cells.ts";
import { interruptions } from "../../statistics/populations.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { Row, Table } from "../document.ts";
import { hasSomething } from "../edit/something.ts";
import { figureNotes, noteInWords } from "../notes/notes.ts";
import { tableNotes } from "../notes/table-notes.ts";
import { type AxisItem, axisLabel } from "../outline/items.ts";
import { itemLabel, whoseOwn } from "../outline/labels.ts";
import type { TableOutline } from "../outline/outline.ts";
import { meet } from "../outline/plan.ts";
import { figureOf, use } from "../outline/planned-figures.ts";
import { trendPlan } from "../outline/trend-plan.ts";
import type { Subject } from "../subject.ts";
import { filled } from "./filled.ts";
import { leftOutLines, leftOutNotes } from "./left-out.ts";
import { trendOf } from "./trends.ts";
import { zeroTotalNotes } from "./zero-totals.ts";

/** A table with its notes as words; its number is given when the report is assembled. */
export type WrittenTable = Omit<Table<Text>, "number">;

/** Fills a table as it was planned. */
export function writeTable(subject: Subject, outline: TableOutline): WrittenTable {
  const { table, cells } = outline;
  const place = whoseOwn(subject, cells);
  const columns = outline.columns.map((column, index) => ({
    ...column,
    label: itemLabel(
      subject,
      column,
      cells.map((row) => row[index]!),
    ),
  }));
  const labelled = { ...outline, columns };
  const rows = outline.rows.map((_, index) => writeRow(subject, labelled, { index, place }));
  return {
    type: "table",
    id: table.id,
    title: table.title,
    subtitle: filled(subject, table.subtitle, place),
    corner: axisLabel(table.rows),
    columns: columns.map(({ label }) => label),
    rows,
    ...(table.trend && rows.some(({ trend }) => trend) && { trend: table.trend.label }),
    leftOut: leftOutLines(subject, outline),
    notes: [
      ...generalNotes(subject, outline),
      ...tableNotes(subject, outline.cells),
      ...leftOutNotes(subject, outline),
    ],
    source: sourceLine(subject),
  };
}

function writeRow(
  subject: Subject,
  outline: TableOutline,
  { index, place }: { readonly index: number; readonly place: Text },
): Row<Text> {
  const { table, rows, columns, cells, leftOut } = outline;
  const row = rows[index]!;
  const planned = cells[index]!;
  const header = itemLabel(subject, row, planned);
  // Why a column has nothing is for the row to say, also where the column is left out.
  const unseen = leftOut?.columns ?? [];
  const all = [...planned, ...unseen.map((column) => column.cells[index]!)];
  const items = [...columns, ...unseen.map(({ item }) => item)];
  const notes = all.flatMap((each, column) => {
    const named = [{ ...row, label: header }, items[column]!].find(({ namesPlace }) => namesPlace);
    return figureNotes(subject, figureOf(subject, each.at), each, {
      namesYear: row.year !== undefined,
      place: named ? named.label : place,
      changeBeside: columns.some(({ shown }) => shown?.id === "change"),
    });
  });
  const trend = table.trend && trendOf(subject, trendPlan(subject, meet(subject, table.trend.cell, [row])));
  const breaks = breaksBefore(subject, cells, index);
  return {
    header: isOfFewer(row, header) ? phrase("total-of", { place: header }) : header,
    notes: [...notes, ...zeroTotalNotes(subject, outline, index), ...breaks],
    total: row.total,
    cells: planned.map((each) => use(subject, each)),
    breakBefore: breaks.length > 0,
    ...(trend && { trend }),
  };
}

/** A total that is not of all areas does not go by the name of the whole. */
function isOfFewer({ total, label, namesPlace }: AxisItem, header: Text): boolean {
  return total && namesPlace === true && JSON.stringify(header) !== JSON.stringify(label);
}

/** The sentences of the breaks between a row that is a year and the one before, in columns with figures on both sides. */
function breaksBefore(subject: Subject, cells: TableOutline["cells"], index: number): Text[] {
  const before = cells[index - 1];
  if (!before) return [];
  const hasFigures = (rows: TableOutline["cells"], column: number) =>
    rows.some((row) => hasSomething(subject, row[column]!));
  const sentences = cells[index]!.flatMap(({ at }, column) => {
    const found = interruptions(subject.statistics, at, before[column]!.at.year, at.year);
    if (found.length === 0) return [];
    const isBetween = hasFigures(cells.slice(0, index), column) && hasFigures(cells.slice(index), column);
    return isBetween ? found.map(({ reason }) => noteInWords(reason)) : [];
  });
  return [...new Map(sentences.map((each) => [JSON.stringify(each), each])).values()];
}

/** Notes of the table and of the measures in it. */
function generalNotes({ framework }: Subject, { table, cells }: TableOutline): string[] {
  const measures = new Set(cells.flatMap((row) => row.map(({ at }) => at.measure)));
  const notes = [...measures].flatMap((measure) => countedBy(framework, measure)?.notes ?? []);
  return [...table.notes, ...notes].map(({ text }) => text);
}

/** Where the figures of a table or chart come from; renderers put 'Source:' before it. */
export function sourceLine({ statistics, definition }: Subject): Text {
  const { kind, year } = statistics.release.details;
  if (kind === "illustrative") return phrase("source-illustrative", {});
  if (kind === "reconstructed")
    return phrase("source-reconstructed", { workbook: definition.document === "tables" });
  return phrase("source-returns", { year });
}
