import { type Cell, cellId } from "../../src/figures/coordinate.ts";
import type { Base } from "./bases.ts";
import { bare } from "./says.ts";

/** The texts of a table by row and column, from 1. */
export type Grid = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The headings that stand over a figure in the file that was not changed, by the file and the figure. */
const known = new WeakMap<Base, Map<string, Set<string>>>();

/** Remembers what stands over a figure in the file as it was sent. */
export function remember(base: Base, grid: Grid, row: number, column: number, cell: Cell): void {
  const figures = known.get(base) ?? new Map<string, Set<string>>();
  known.set(base, figures);
  const own = figures.get(cellId(cell)) ?? new Set();
  figures.set(cellId(cell), own);
  const heading = headingOver(grid, row, column);
  if (heading !== undefined) own.add(bare(heading));
}

/**
 * Whether what stands over a figure in its column, and beside that in the rows above, is what stood there before; where
 * the file was changed just there, nothing can be said.
 */
export function headingsAgree(
  base: Base,
  grid: Grid,
  row: number,
  column: number,
  cell: Cell,
): boolean | undefined {
  const own = known.get(base)?.get(cellId(cell));
  const above = textsOver(grid, row, column);
  const category = cell.members
    .map((member) => /^category-(\d)$/.exec(member)?.[1])
    .find((digit) => digit !== undefined);
  const level = cell.members
    .map((member) => /^level-(\d)$/.exec(member)?.[1])
    .find((digit) => digit !== undefined);
  const group = groupOver(grid, row, column);
  if (category !== undefined && group !== undefined && group !== category) return false;
  const heading = above
    .map((text) => /^\s*level\W*(\d)\s*$/i.exec(text)?.[1])
    .find((digit) => digit !== undefined);
  if (heading !== undefined && level !== heading) return false;
  if (!own || own.size === 0) return undefined;
  return above.some((text) => own.has(bare(text))) ? true : undefined;
}

function isNumber(text: string): boolean {
  return /^\W*[\d.,\s]*\W*$/.test(text);
}

/** Words in the column above a row, the nearest first. */
function textsOver(grid: Grid, row: number, column: number): string[] {
  return [...grid]
    .filter(([each]) => each < row)
    .sort(([a], [b]) => b - a)
    .flatMap(([, cells]) => cells.get(column) ?? [])
    .filter((text) => text !== "" && !isNumber(text) && !/^(?:not |confidential|\[\w+\]$)/i.test(text));
}

function headingOver(grid: Grid, row: number, column: number): string | undefined {
  return textsOver(grid, row, column)[0];
}

/** The number of the category that stands over a column or nearest left of it, in the nearest row that has any. */
function groupOver(grid: Grid, row: number, column: number): string | undefined {
  const rows = [...grid].filter(([each]) => each < row).sort(([a], [b]) => b - a);
  for (const [, cells] of rows) {
    const groups = [...cells].filter(([, text]) => /^\W*category\W*\d\b/i.test(text));
    if (groups.length < 2) continue;
    const left = groups.filter(([at]) => at <= column).sort(([a], [b]) => b - a)[0];
    const between =
      left && [...cells].some(([at, text]) => at > left[0] && at <= column && text !== "" && !isNumber(text));
    return left && !between ? /\d/.exec(left[1])?.[0] : undefined;
  }
  return undefined;
}
