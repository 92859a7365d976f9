import { cellId } from "../../figures/coordinate.ts";
import type { NamedPlace } from "../../workbook/read/opened.ts";
import type { NameLeads } from "./by-name.ts";
import { bare, type ExpectedFigure, type ExpectedTable, pathKey } from "./expected.ts";
import type { LookedUp, Sheets } from "./sheets.ts";

/** Where the rows and columns of a table stand on a sheet, as the names of its cells have it. */
export interface Grid {
  readonly looked: LookedUp;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/** The rows and columns of a table by its names; undefined where these do not agree with each other. */
export function gridOf(
  table: ExpectedTable,
  leads: ReadonlyMap<string, NameLeads>,
  sheets: Sheets,
): Grid | undefined {
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  let sheet: string | undefined;
  for (const { cell, row, column } of table.figures.filter(({ named }) => named)) {
    const { place, fault } = leads.get(cellId(cell)) ?? {};
    if (!place || fault) return undefined;
    sheet ??= place.sheet;
    if (place.sheet !== sheet) return undefined;
    if (!agrees(rows, pathKey(row), place.row) || !agrees(columns, pathKey(column), place.column))
      return undefined;
  }
  const looked = sheet === undefined ? undefined : sheets.sheet(sheet);
  const whole = new Set(rows.values()).size === rows.size && new Set(columns.values()).size === columns.size;
  return looked && whole ? { looked, rows, columns } : undefined;
}

function agrees(known: Map<string, number>, key: string, number: number): boolean {
  const before = known.get(key);
  if (before === undefined) known.set(key, number);
  return before === undefined || before === number;
}

/** The cell of a figure in a grid. */
export function placeIn(
  { looked, rows, columns }: Grid,
  { row, column }: Pick<ExpectedFigure, "row" | "column">,
): NamedPlace | undefined {
  const at = { row: rows.get(pathKey(row)), column: columns.get(pathKey(column)) };
  if (at.row === undefined || at.column === undefined) return undefined;
  return { sheet: looked.sheet.name, row: at.row, column: at.column };
}

/** A heading of the form in whose place something else stands, or nothing. */
export interface ChangedHeading {
  readonly expected: string;
  readonly written: string;
  readonly place: NamedPlace;
  /** Whether it is another heading of the form, so that what stands beside or below it may be another figure. */
  readonly another: boolean;
  readonly first: ExpectedFigure;
}

/**
 * The headings of a table, beside and above the cells that have its names, that are not what the form has.
 *
 * @param titles the headings of all tables of the form
 */
export function changedHeadings(
  table: ExpectedTable,
  grid: Grid,
  titles: readonly string[],
): ChangedHeading[] {
  const inside = table.figures.flatMap(({ row, column }) => [...row, ...column]);
  const meant = new Set([...inside, ...titles].map(bare));
  const firstColumn = Math.min(...grid.columns.values());
  const firstRow = Math.min(...grid.rows.values());
  const beside = (row: number) => textsIn(grid, (at) => at.row === row && at.column < firstColumn);
  const headRow = headRowOf(grid, firstRow);
  const above = (column: number) => textsIn(grid, (at) => at.column === column && at.row === headRow);
  const rows = changedAlong(table, grid.rows, "row", (row) => ({
    texts: beside(row),
    at: { row, column: Math.max(1, firstColumn - 1) },
  }));
  const columns = changedAlong(table, grid.columns, "column", (column) => ({
    texts: above(column),
    at: { row: headRow, column },
  }));
  return [...rows, ...columns].map(({ expected, written, at, first }) => ({
    expected,
    written: written?.text ?? "",
    place: { sheet: grid.looked.sheet.name, ...(written?.at ?? at) },
    another: written !== undefined && meant.has(bare(written.text)),
    first,
  }));
}

/** The row in which most columns have the words nearest above their figures: further up stands another table. */
function headRowOf(grid: Grid, firstRow: number): number {
  const columns = new Set(grid.columns.values());
  const nearest = new Map<number, number>();
  for (const { at } of textsIn(grid, (each) => columns.has(each.column) && each.row < firstRow))
    nearest.set(at.column, Math.max(at.row, nearest.get(at.column) ?? 0));
  const counts = new Map<number, number>();
  for (const row of nearest.values()) counts.set(row, (counts.get(row) ?? 0) + 1);
  const [most] = [...counts].sort(([one, times], [other, otherTimes]) => otherTimes - times || other - one);
  return most?.[0] ?? Math.max(1, firstRow - 1);
}

interface Text {
  readonly text: string;
  readonly at: { readonly row: number; readonly column: number };
}

function textsIn(
  { looked }: Grid,
  wanted: (at: { readonly row: number; readonly column: number }) => boolean,
): Text[] {
  return looked.sheet.cells
    .filter(wanted)
    .flatMap(({ row, column, content }) =>
      content.kind === "text" && content.text.trim() !== ""
        ? [{ text: content.text.trim(), at: { row, column } }]
        : [],
    );
}

function changedAlong(
  table: ExpectedTable,
  lines: ReadonlyMap<string, number>,
  along: "row" | "column",
  seen: (line: number) => { readonly texts: readonly Text[]; readonly at: Text["at"] },
) {
  const met = new Set<string>();
  return table.figures.flatMap((figure) => {
    const path = figure[along];
    const key = pathKey(path);
    const line = lines.get(key);
    if (met.has(key) || line === undefined) return [];
    met.add(key);
    const { texts, at } = seen(line);
    const missing = path.filter((each) => !texts.some(({ text }) => bare(text) === bare(each)));
    // Where as many stand as there should be, each is in the place of one; else the nearest to the figures.
    return missing.map((expected) => {
      const written = texts.length === path.length ? texts[path.indexOf(expected)] : texts.at(-1);
      return { expected, written, at, first: figure };
    });
  });
}
