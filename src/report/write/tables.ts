import { numberOf } from "../../figures/value.ts";
import { countedBy } from "../../framework/cells.ts";
import { interruptions } from "../../statistics/populations.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { Row, Table } from "../document.ts";
import { figureNotes, noteInWords } from "../notes/notes.ts";
import { tableNotes } from "../notes/table-notes.ts";
import { type AxisItem, axisLabel } from "../outline/items.ts";
import { itemLabel, whoseOwn } from "../outline/labels.ts";
import type { Planned, TableOutline } from "../outline/outline.ts";
import { meet } from "../outline/plan.ts";
import { figureOf, use } from "../outline/planned-figures.ts";
import type { Subject } from "../subject.ts";
import { filled } from "./filled.ts";
import { trendOf } from "./trends.ts";

/** A table with its notes as words; its number is given when the report is assembled. */
export type WrittenTable = Omit<Table<Text>, "number">;

/** Fills a table as it was planned; undefined where a single column would be left of several that say the same. */
export function writeTable(subject: Subject, planned: TableOutline): WrittenTable | undefined {
  const outline = withoutRepeats(subject, planned);
  if (outline.columns.length === 1 && planned.columns.length > 1) return undefined;
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
  const from = firstRow(subject, outline);
  const rows = outline.rows
    .slice(from)
    .map((_, index) => writeRow(subject, labelled, { index: from + index, from, place }));
  return {
    type: "table",
    id: table.id,
    title: table.title,
    subtitle: filled(subject, table.subtitle, place),
    corner: axisLabel(table.rows),
    columns: columns.map(({ label }) => label),
    rows,
    ...(table.trend && rows.some(({ trend }) => trend) && { trend: table.trend.label }),
    leftOut: [],
    notes: [...generalNotes(subject, outline), ...tableNotes(subject, outline.cells)],
    source: sourceLine(subject),
  };
}

/**
 * Leaves out columns of the nation that are there to stand beside the areas at hand, where no row has a figure for them
 * that another column does not show: with all areas in, the two are one.
 */
function withoutRepeats(subject: Subject, outline: TableOutline): TableOutline {
  const { columns, cells } = outline;
  const figures = cells.map((row) => row.map(({ at }) => figureOf(subject, at)));
  const kept = columns.map(({ shown }, column) => {
    if (shown?.place !== "nation" || shown.view !== "value") return true;
    return figures.some((row) => {
      const own = row[column]!;
      return (
        numberOf(own.value) !== undefined && !row.some(({ id }, other) => other !== column && id === own.id)
      );
    });
  });
  const keep = <T>(all: readonly T[]) => all.filter((_, column) => kept[column]);
  return { ...outline, columns: keep(columns), cells: cells.map(keep) };
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
  { table, rows, columns, cells }: TableOutline,
  { index, from, place }: { readonly index: number; readonly from: number; readonly place: Text },
): Row<Text> {
  const row = rows[index]!;
  const planned = cells[index]!;
  const header = itemLabel(subject, row, planned);
  const notes = planned.flatMap((each, column) => {
    const named = [{ ...row, label: header }, columns[column]!].find(({ namesPlace }) => namesPlace);
    return figureNotes(subject, figureOf(subject, each.at), each, {
      namesYear: row.year !== undefined,
      place: named ? named.label : place,
      changeBeside: columns.some(({ shown }) => shown?.id === "change"),
    });
  });
  const trend = table.trend && trendOf(subject, meet(subject, table.trend.cell, [row]));
  const breaks = index > from ? breaksAt(subject, cells[index - 1]!, planned) : [];
  return {
    header: isOfFewer(row, header) ? phrase("total-of", { place: header }) : header,
    notes: [...notes, ...breaks],
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

/** The sentences of the breaks between two rows that are years. */
function breaksAt({ statistics }: Subject, before: readonly Planned[], row: readonly Planned[]): Text[] {
  const sentences = row.flatMap(({ at }, column) =>
    interruptions(statistics, at, before[column]!.at.year, at.year).map(({ reason }) => noteInWords(reason)),
  );
  return [...new Map(sentences.map((each) => [JSON.stringify(each), each])).values()];
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
