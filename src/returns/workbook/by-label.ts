import { cellId } from "../../figures/coordinate.ts";
import type { NamedPlace, OpenedCell } from "../../workbook/read/opened.ts";
import { bare, type ExpectedFigure, type ExpectedTable, pathKey } from "./expected.ts";
import { type Region, regionsOf, textIn } from "./regions.ts";
import type { Sheets } from "./sheets.ts";

/** The cells that stand beside the headings of each figure, by the id of its cell: one where all is whole. */
export type ByLabel = ReadonlyMap<string, readonly NamedPlace[]>;

/** Finds the figures of tables by what people read around them, on every sheet, hidden ones too. */
export function byLabel(sheets: Sheets, tables: readonly ExpectedTable[]): ByLabel {
  const places = new Map<string, NamedPlace[]>();
  for (const { sheet } of sheets.all) {
    for (const region of regionsOf(sheet, tables)) {
      for (const { figure, row, column } of figuresIn(region)) {
        const place = { sheet: sheet.name, row, column };
        const id = cellId(figure.cell);
        const known = places.get(id);
        if (known) known.push(place);
        else places.set(id, [place]);
      }
    }
  }
  return places;
}

interface Found {
  readonly figure: ExpectedFigure;
  readonly row: number;
  readonly column: number;
}

function figuresIn({ table, rows }: Region): Found[] {
  const heads = headsIn({ table, rows });
  if (!heads) return [];
  const first = Math.min(...[...heads.columns.values()].flat());
  const lines = linesIn(
    rows.filter(({ row }) => row > heads.row),
    first,
    table.figures,
  );
  return table.figures.flatMap((figure) => {
    const columns = heads.columns.get(pathKey(figure.column)) ?? [];
    const own = lines.get(pathKey(figure.row)) ?? [];
    return own.flatMap((row) => columns.map((column) => ({ figure, row, column })));
  });
}

/** The row of column headings of a table, and the columns below each heading of figures. */
export interface Heads {
  readonly row: number;
  readonly columns: ReadonlyMap<string, readonly number[]>;
}

/** The headings of figures of the first row that has any. */
export function headsIn({ table, rows }: Region): Heads | undefined {
  const wanted = new Map(table.figures.map(({ column }) => [pathKey(column), bare(column.at(-1)!)]));
  for (const { row, cells } of rows) {
    const found = new Map<string, number[]>();
    for (const [key, heading] of wanted) {
      const columns = cells.filter((each) => textIn(each) === heading).map(({ column }) => column);
      if (columns.length > 0) found.set(key, columns);
    }
    if (found.size > 0) return { row, columns: found };
  }
  return undefined;
}

/** The rows behind each heading of figures: all of its parts stand left of the figures, in their order. */
function linesIn(
  rows: Region["rows"],
  first: number,
  figures: readonly ExpectedFigure[],
): ReadonlyMap<string, readonly number[]> {
  const wanted = new Map(figures.map(({ row }) => [pathKey(row), row.map(bare)]));
  const found = new Map<string, number[]>();
  for (const { row, cells } of rows) {
    const texts = textsLeftOf(cells, first);
    for (const [key, path] of wanted) {
      if (!isWithin(path, texts)) continue;
      const own = found.get(key);
      if (own) own.push(row);
      else found.set(key, [row]);
    }
  }
  return found;
}

function textsLeftOf(cells: readonly OpenedCell[], first: number): string[] {
  return cells.flatMap((each) => (each.column < first ? (textIn(each) ?? []) : []));
}

/** Whether headings stand among others in their order. */
function isWithin(path: readonly string[], texts: readonly string[]): boolean {
  let met = 0;
  for (const text of texts) if (text === path[met]) met++;
  return met === path.length;
}
