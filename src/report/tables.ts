import type { Figure } from "../figures/figure.ts";
import { numberOf } from "../figures/value.ts";
import { breaksBetween } from "../framework/breaks.ts";
import type { TableDefinition } from "../framework/schema.ts";
import type { Coordinate } from "../statistics/statistics.ts";
import { english } from "../words/english/english.ts";
import { printFigure, signsOf } from "../words/print-figure.ts";
import { type AxisItem, axisItems, axisLabel, meet } from "./axes.ts";
import type { ReportContext } from "./context.ts";
import type { FigureUse, Row, Table } from "./document.ts";
import { figureNotes } from "./figure-notes.ts";
import { fillIn, formatOf } from "./formats.ts";

/** Writes a table as the framework defines it: two axes, and a figure where they meet. */
export function writeTable(context: ReportContext, id: string): Table {
  const definition = context.framework.tables[id]!;
  const columns = axisItems(context, definition.columns);
  const rows = yearsFrom(context, definition, axisItems(context, definition.rows), columns);
  const general = generalNotes(context, definition, rows, columns);
  const written = rows.map((row, index) => writeRow(context, definition, row, columns, rows[index - 1]));
  const printedCells = written.flatMap((row) =>
    row.cells.map((cell) => printFigure(english, figureOf(context, cell), cell.format)),
  );
  const notes = [...new Set([...general, ...written.flatMap((row) => row.notes)])].sort((a, b) => a - b);
  return {
    type: "table",
    id,
    number: context.collect.number("table", id),
    title: definition.title,
    subtitle: fillIn(context, definition.subtitle),
    signs: signsOf(english, printedCells),
    corner: axisLabel(context, definition.rows),
    columns: columns.map((column) => ({ text: column.label, notes: [] })),
    rows: written,
    notes,
    source: sourceLine(context),
  };
}

/** Where the figures of a table or chart come from; renderers put 'Source:' before it. */
export function sourceLine(context: ReportContext): string {
  const { kind, year } = context.release.details;
  if (kind === "illustrative") return "Illustrative figures, invented for this example";
  if (kind === "reconstructed")
    return "Figures quoted in published sources, listed at the end of this report";
  return `Statistical returns of the MAPPA areas, ${year}`;
}

function figureOf(context: ReportContext, use: FigureUse): Figure {
  return context.collect.figures[use.figure]!;
}

function writeRow(
  context: ReportContext,
  definition: TableDefinition,
  row: AxisItem,
  columns: readonly AxisItem[],
  before: AxisItem | undefined,
): Row {
  const { statistics, framework, collect } = context;
  const notes = new Set<number>();
  const beside = {
    ownYear: row.at.year !== undefined,
    changeBeside: columns.some((column) => column.at.show === "change"),
  };
  const cells = columns.map((column): FigureUse => {
    const at = coordinate(context, definition, row, column);
    const figure = statistics.figure(at);
    for (const text of figureNotes(context, figure, at, beside)) notes.add(collect.note(text));
    return collect.use(figure, formatOf(framework, at));
  });
  const breaks = before ? breaksAt(context, definition, before, row, columns) : [];
  for (const sentence of breaks) notes.add(collect.note(sentence));
  return {
    header: row.label,
    notes: [...notes].sort((a, b) => a - b),
    total: row.total,
    cells,
    breakBefore: breaks.length > 0,
  };
}

function coordinate(
  context: ReportContext,
  definition: TableDefinition,
  row: AxisItem,
  column: AxisItem,
): Coordinate {
  const at = meet(context, definition, [row, column]);
  if (!at)
    throw new Error(`the table '${definition.title}' names no measure for '${row.label}', '${column.label}'`);
  return at;
}

/** The sentences of the breaks between two rows that are years. */
function breaksAt(
  context: ReportContext,
  definition: TableDefinition,
  before: AxisItem,
  row: AxisItem,
  columns: readonly AxisItem[],
): string[] {
  const [earlier, later] = [before.at.year, row.at.year];
  if (!earlier || !later) return [];
  const sentences = columns.flatMap((column) =>
    breaksBetween(context.framework, coordinate(context, definition, row, column).cell, earlier, later).map(
      (each) => each.sentence,
    ),
  );
  return [...new Set(sentences)];
}

/** Rows that are years begin with the first year that has a number; the years after it stay, empty or not. */
function yearsFrom(
  context: ReportContext,
  definition: TableDefinition,
  rows: readonly AxisItem[],
  columns: readonly AxisItem[],
): readonly AxisItem[] {
  if (!("years" in definition.rows)) return rows;
  const first = rows.findIndex((row) =>
    columns.some((column) => {
      const { value } = context.statistics.figure(coordinate(context, definition, row, column));
      return numberOf(value) !== undefined || value.kind === "approximate";
    }),
  );
  return first < 0 ? rows.slice(-1) : rows.slice(first);
}

/** Notes of the table and of the measures in it. */
function generalNotes(
  context: ReportContext,
  definition: TableDefinition,
  rows: readonly AxisItem[],
  columns: readonly AxisItem[],
): number[] {
  const { framework, collect } = context;
  const measures = new Set(
    rows.flatMap((row) => columns.map((column) => coordinate(context, definition, row, column).cell.measure)),
  );
  const ids = [...measures].flatMap(
    (measure) => framework.measures[measure]?.notes ?? framework.rates[measure]?.notes ?? [],
  );
  return [...new Set([...definition.notes, ...ids])].map((id) => collect.note(framework.notes[id]!));
}
