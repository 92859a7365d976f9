import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { cellIn, type Grid, type GridRow, textIn } from "../grid/grid.ts";
import { figureNotes, type ReadCell } from "../grid/notes.ts";
import { required } from "./columns.ts";
import type { TidyRow, TidySource } from "./source.ts";

/** How many rows are looked at for the names of columns: titles above a table are short. */
const mostTitles = 30;

/** How many of the columns that a table needs a row must name to be the one that names them. */
const fewestNames = 3;

/** Whether a sheet has a row that names the columns of a tidy table, with a row below it. */
export function isTidySheet(grid: Grid): boolean {
  const at = headerRow(grid);
  return at >= 0 && at < grid.rows.length - 1;
}

/** The tidy table of a sheet; undefined where no row names the columns of one. */
export function tidySheet(grid: Grid): TidySource | undefined {
  const at = headerRow(grid);
  const header = grid.rows[at];
  if (!header) return undefined;
  const names = new Map(header.cells.map(({ column, text }) => [column, text.toLowerCase()]));
  const columnOf = new Map([...names].map(([column, name]) => [name, column]));
  const body = grid.rows.slice(at + 1);
  return {
    file: grid.file,
    columns: [...names.values()],
    header: grid.locate({ row: header.number, column: header.cells[0]!.column }),
    rows: body.map((row) => tidyRow(grid, row, columnOf)),
    findings: [
      ...figureNotes(grid, valuesOf(body, columnOf.get("value"))),
      ...twice(grid, header, names),
      ...unnamed(grid, body, names),
      ...titles(grid, at),
    ],
  };
}

function headerRow(grid: Grid): number {
  return grid.rows.slice(0, mostTitles).findIndex(({ cells }) => {
    const names = cells.map(({ text }) => text.toLowerCase());
    return required.filter((name) => names.includes(name)).length >= fewestNames;
  });
}

function tidyRow(grid: Grid, row: GridRow, columnOf: ReadonlyMap<string, number>): TidyRow {
  const value = cellIn(row, columnOf.get("value") ?? 0);
  return {
    fault: value?.fault && { code: "FIGURE-CELL", args: value.fault },
    value: (name) => textIn(row, columnOf.get(name) ?? 0),
    // A column that the table does not have is told of at the row's first cell.
    locate: (name) => grid.locate({ row: row.number, column: columnOf.get(name) ?? row.cells[0]!.column }),
  };
}

function valuesOf(body: readonly GridRow[], column: number | undefined): ReadCell[] {
  if (column === undefined) return [];
  return body.flatMap((row) => {
    const cell = cellIn(row, column);
    return cell && !cell.fault ? [{ row: row.number, cell }] : [];
  });
}

function twice(grid: Grid, header: GridRow, names: ReadonlyMap<number, string>): Finding[] {
  const all = [...names.values()];
  return header.cells
    .filter(({ text }, index) => all.indexOf(text.toLowerCase()) < index)
    .map(({ column, text }) =>
      found(
        "CSV-HEADER",
        { what: "twice", column: text.toLowerCase() },
        { location: grid.locate({ row: header.number, column }) },
      ),
    );
}

/** The first value of each column that has no name. */
function unnamed(grid: Grid, body: readonly GridRow[], names: ReadonlyMap<number, string>): Finding[] {
  const columns = new Set(body.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return [...columns]
    .filter((column) => !names.has(column))
    .map((column) => {
      const { number } = body.find((row) => cellIn(row, column) !== undefined)!;
      return found("CSV-HEADER", { what: "unnamed" }, { location: grid.locate({ row: number, column }) });
    });
}

function titles(grid: Grid, at: number): Finding[] {
  const [first] = grid.rows;
  if (at === 0 || !first) return [];
  const location = grid.locate({ row: first.number, column: first.cells[0]!.column });
  return [found("CSV-TITLE", { lines: at }, { location })];
}
