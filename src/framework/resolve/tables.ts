import type { Cell } from "../../figures/coordinate.ts";
import type { Path } from "../../yaml/parse.ts";
import { totalOf } from "../cells.ts";
import type { ChartDefinition, TableDefinition } from "../layout.ts";
import { axisOf, type CountedAndDimensions } from "./axes.ts";
import { cellAt } from "./counted.ts";
import { checkAxes, checkColumns, checkSeries } from "./layout.ts";
import { mapRecord, named, notesOf, placeOf, type Resolving } from "./resolving.ts";
import { templateOf } from "./templates.ts";

/** The tables of a framework, each with axes that go together. */
export function tablesOf(at: Resolving, counted: CountedAndDimensions): Record<string, TableDefinition> {
  return mapRecord(at.source.tables, (source, id): TableDefinition | undefined => {
    const path = ["tables", id];
    const rows = axisOf(at, counted, source.rows, [...path, "rows"]);
    const columns = axisOf(at, counted, source.columns, [...path, "columns"]);
    const cell = cellMeant(at, counted, source, path);
    const notes = notesOf(at, source.notes, [...path, "notes"]);
    if (!rows || !columns) return undefined;
    const { title } = source;
    const table = {
      id,
      title,
      subtitle: templateOf(at, source.subtitle, [...path, "subtitle"]),
      rows,
      columns,
      notes,
    };
    const trend = trendOf(at, counted, source.trend, [...path, "trend"]);
    const made = { ...table, ...(cell && { cell }), ...(trend && { trend }) };
    const looked = { of: { kind: "table", name: id }, path, cell } as const;
    checkColumns(at, looked, columns);
    checkAxes(at, counted, looked, [
      ["rows", rows],
      ["columns", columns],
    ]);
    return made;
  });
}

export function chartsOf(
  at: Resolving,
  counted: CountedAndDimensions,
  tables: Readonly<Record<string, TableDefinition>>,
): Record<string, ChartDefinition> {
  return mapRecord(at.source.charts, (source, id): ChartDefinition | undefined => {
    const path = ["charts", id];
    const points = axisOf(at, counted, source.points, [...path, "points"]);
    const series = axisOf(at, counted, source.series, [...path, "series"]);
    const cell = cellMeant(at, counted, source, path);
    const table = named(at, tables, "table", [source.table, [...path, "table"]]);
    if (!points || !series || !table) return undefined;
    const { kind, headline } = source;
    const reference =
      source.reference === undefined
        ? {}
        : { reference: placeOf(at, source.reference, [...path, "reference"]) };
    const subtitle = templateOf(at, source.subtitle, [...path, "subtitle"]);
    const looked = { of: { kind: "chart", name: id }, path, cell } as const;
    checkAxes(at, counted, looked, [
      ["points", points],
      ["series", series],
    ]);
    checkSeries(at, counted, looked, { kind, points, series, ...reference });
    return { id, kind, headline, subtitle, points, series, table, ...reference, ...(cell && { cell }) };
  });
}

function trendOf(
  at: Resolving,
  counted: CountedAndDimensions,
  source: { readonly cell: string; readonly label: string } | undefined,
  path: Path,
): TableDefinition["trend"] {
  const cell = source && cellAt(at, counted, source.cell, [...path, "cell"]);
  return cell && { cell, label: source.label };
}

/** What is counted where neither axis says it. */
function cellMeant(
  at: Resolving,
  counted: CountedAndDimensions,
  source: { readonly cell?: string | undefined; readonly measure?: string | undefined },
  path: Path,
): Cell | undefined {
  if (source.cell !== undefined) return cellAt(at, counted, source.cell, [...path, "cell"]);
  if (source.measure === undefined) return undefined;
  const measure = named(at, counted.measures, "measure", [source.measure, [...path, "measure"]]);
  return measure && totalOf(counted, measure.id);
}
