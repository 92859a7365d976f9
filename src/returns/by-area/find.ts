import type { AreaNames } from "../../reference/area-names.ts";
import { slugOf } from "../area-names.ts";
import { cellIn, type Grid, type GridRow, plainText } from "../grid/grid.ts";
import { isFault, readCount } from "../values.ts";
import { meansTotal, otherColumn, withoutMarks } from "./names.ts";

/** A table with one row an area, as it stands in a grid; what its headings and rows mean is not asked yet. */
export interface AreaTable {
  readonly grid: Grid;
  /** The column that names the area. */
  readonly area: number;
  /** The rows of headings, from the top; nearly always one. */
  readonly headings: readonly GridRow[];
  /** Rows with figures, and rows that name a place, from the top. */
  readonly body: readonly GridRow[];
  /** What stands above it, the nearest last, and the name of its sheet. */
  readonly titles: readonly string[];
  /** The headings of another table further down. */
  readonly second?: GridRow;
}

/** How many rows are looked at for the headings: titles and notes above a table are short. */
const mostTitles = 120;
/** Headings over two or three rows are read as one. */
const mostAbove = 2;
const mostBelow = 2;

/** Whether a grid has the headings of a table with one row an area. */
export function hasAreaHeading({ rows }: Grid): boolean {
  return rows.slice(0, mostTitles).some(isHeading);
}

/** The table of a grid that has one row an area, by its heading 'Area'; undefined where there is none. */
export function findAreaTable(grid: Grid, names: AreaNames): AreaTable | undefined {
  const { rows } = grid;
  for (const at of rows.slice(0, mostTitles).keys()) {
    const table = isHeading(rows[at]!) ? tableFrom(grid, at, names) : undefined;
    // A list of areas with words alone, such as addresses, is none; the table may stand below it.
    if (table) return table;
  }
  return undefined;
}

function tableFrom(grid: Grid, at: number, names: AreaNames): AreaTable | undefined {
  const { rows } = grid;
  const area = areaColumn(rows[at]!)!;
  const first = firstHeading(rows, at, area);
  let next = at + 1;
  while (next <= at + mostBelow && isMoreHeading(rows[next], area)) next++;
  const below = rows.slice(next);
  const end = below.findIndex(isHeading);
  const body = (end < 0 ? below : below.slice(0, end)).filter((row) => isOfTable(row, area, names));
  if (!body.some((row) => hasFigure(row, area))) return undefined;
  const titles = rows.slice(0, first).map(({ cells }) => cells.map(({ text }) => plainText(text)).join(" "));
  const second = below[end];
  return {
    grid,
    area,
    headings: rows.slice(first, next),
    body,
    titles: grid.sheet === undefined ? titles : [...titles, grid.sheet],
    ...(second && { second }),
  };
}

/** Whether a text is the name of an area or of the nation, with the marks of footnotes or without. */
export function namesPlace(text: string, names: AreaNames): boolean {
  return slugOf(names, withoutMarks(text)) !== undefined;
}

/** A row with 'Area' over one column, and over another something that is no remark. */
function isHeading(row: GridRow): boolean {
  const area = areaColumn(row);
  return (
    area !== undefined &&
    row.cells.some(({ column, text }) => column !== area && otherColumn(text) === undefined)
  );
}

function areaColumn(row: GridRow): number | undefined {
  return row.cells.find(({ text }) => otherColumn(text) === "area")?.column;
}

/** Where the headings begin: rows close above that leave the column of areas blank say what stands over several columns. */
function firstHeading(rows: readonly GridRow[], at: number, area: number): number {
  let first = at;
  while (first > 0 && at - first < mostAbove) {
    const [above, row] = [rows[first - 1]!, rows[first]!];
    const beside = above.number === row.number - 1 && above.cells.every(({ column }) => column > area);
    if (!beside) return first;
    first--;
  }
  return first;
}

/** A row below the first headings that leaves the column of areas blank and has words, not figures. */
function isMoreHeading(row: GridRow | undefined, area: number): boolean {
  if (!row) return false;
  return row.cells.every(
    ({ column, text, number, fault }) => column > area && !number && !fault && /\p{L}{2}/u.test(text),
  );
}

/** Whether a row belongs to the table: it names a place, or has a figure. Other rows are notes. */
function isOfTable(row: GridRow, area: number, names: AreaNames): boolean {
  const name = cellIn(row, area);
  if (name && (namesPlace(name.text, names) || meansTotal(name.text))) return true;
  return hasFigure(row, area);
}

/** Whether a row has a number beside its name, or a sign or word as they stand in place of one; notes are other words. */
function hasFigure({ cells }: GridRow, area: number): boolean {
  return cells.some(({ column, text, number, fault }) => {
    if (column === area) return false;
    if (number || fault) return true;
    // A number with the mark of a footnote is told of, once the table is known to be one.
    const read = readCount(withoutMarks(text));
    return !(isFault(read) && read.code === "FIGURE-NOT-A-NUMBER" && read.args.what === "not-a-count");
  });
}
