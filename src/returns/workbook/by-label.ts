import { cellId } from "../../figures/coordinate.ts";
import type { NamedPlace, OpenedCell } from "../../workbook/read/opened.ts";
import { bare, type ExpectedFigure, type ExpectedTable, pathKey } from "./expected.ts";
import type { LookedUp, Sheets } from "./sheets.ts";

/** The cells that stand beside the headings of each figure, by the id of its cell: one where all is whole. */
export type ByLabel = ReadonlyMap<string, readonly NamedPlace[]>;

/** Finds the figures of tables by what people read around them, on every sheet, hidden ones too. */
export function byLabel(sheets: Sheets, tables: readonly ExpectedTable[]): ByLabel {
  const places = new Map<string, NamedPlace[]>();
  for (const looked of sheets.all) {
    for (const region of regionsOf(looked, tables)) {
      for (const { figure, place } of figuresIn(looked, region)) {
        const id = cellId(figure.cell);
        const known = places.get(id);
        if (known) known.push(place);
        else places.set(id, [place]);
      }
    }
  }
  return places;
}

/** The rows of a sheet that belong to one table: from below its heading to above the next. */
export interface Region {
  readonly table: ExpectedTable;
  readonly rows: ReadonlyMap<number, readonly OpenedCell[]>;
}

export function regionsOf({ sheet }: LookedUp, tables: readonly ExpectedTable[]): Region[] {
  const byHeading = new Map<string, ExpectedTable | undefined>();
  // A heading that two tables share leads to neither.
  for (const table of tables) {
    const heading = bare(table.heading);
    byHeading.set(heading, byHeading.has(heading) ? undefined : table);
  }
  const rows = rowsOf(sheet.cells);
  const regions: { table: ExpectedTable; rows: Map<number, readonly OpenedCell[]> }[] = [];
  for (const [row, cells] of rows) {
    const [first] = cells;
    const table = first?.content.kind === "text" ? byHeading.get(bare(first.content.text)) : undefined;
    if (table) regions.push({ table, rows: new Map() });
    else regions.at(-1)?.rows.set(row, cells);
  }
  return regions;
}

function rowsOf(cells: readonly OpenedCell[]): [number, OpenedCell[]][] {
  const rows = new Map<number, OpenedCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows].sort(([one], [other]) => one - other);
}

function figuresIn(
  { sheet }: LookedUp,
  { table, rows }: Region,
): { readonly figure: ExpectedFigure; readonly place: NamedPlace }[] {
  const heads = columnsIn(rows, table.figures);
  const lines = linesIn(rows, table.figures);
  return table.figures.flatMap((figure) => {
    const columns = heads.get(pathKey(figure.column)) ?? [];
    const own = lines.get(pathKey(figure.row)) ?? [];
    return own.flatMap((row) =>
      columns.map((column) => ({ figure, place: { sheet: sheet.name, row, column } })),
    );
  });
}

/** The columns below each heading of the figures: of the first row that has any of these headings. */
function columnsIn(
  rows: Region["rows"],
  figures: readonly ExpectedFigure[],
): ReadonlyMap<string, readonly number[]> {
  const wanted = new Map(figures.map(({ column }) => [pathKey(column), column]));
  for (const [row, cells] of rows) {
    const found = new Map<string, number[]>();
    for (const [key, path] of wanted) {
      const last = bare(path.at(-1)!);
      const columns = cells.filter((each) => textIn(each) === last).map(({ column }) => column);
      const within = path.length === 1 ? columns : columns.filter((each) => isBelow(rows, row, each, path));
      if (within.length > 0) found.set(key, within);
    }
    if (found.size > 0) return found;
  }
  return new Map();
}

/** Whether the outer headings of a column stand above it, each over all columns to its right up to the next. */
function isBelow(rows: Region["rows"], row: number, column: number, path: readonly string[]): boolean {
  const above = [...rows].filter(([each]) => each < row).map(([, cells]) => cells);
  return path.slice(0, -1).every((heading) =>
    above.some((cells) => {
      const left = cells.filter((each) => each.column <= column && textIn(each) !== undefined);
      return textIn(left.at(-1)) === bare(heading);
    }),
  );
}

/** The rows behind each heading of the figures; an outer heading stands in the same row, or holds until the next. */
function linesIn(
  rows: Region["rows"],
  figures: readonly ExpectedFigure[],
): ReadonlyMap<string, readonly number[]> {
  const wanted = new Map(figures.map(({ row }) => [pathKey(row), row.map(bare)]));
  const outer = new Set([...wanted.values()].flatMap((path) => path.slice(0, -1)));
  const found = new Map<string, number[]>();
  let current: string | undefined;
  for (const [row, cells] of rows) {
    const texts = cells.flatMap((each) => textIn(each) ?? []);
    current = texts.find((each) => outer.has(each)) ?? current;
    for (const [key, path] of wanted) {
      if (!texts.includes(path.at(-1)!)) continue;
      if (path.length > 1 && path.at(-2) !== current) continue;
      const own = found.get(key);
      if (own) own.push(row);
      else found.set(key, [row]);
    }
  }
  return found;
}

function textIn(cell: OpenedCell | undefined): string | undefined {
  return cell?.content.kind === "text" ? bare(cell.content.text) : undefined;
}
