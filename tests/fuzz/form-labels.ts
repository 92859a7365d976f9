import { type Cell, cellId } from "../../src/figures/coordinate.ts";
import type { Base } from "./bases.ts";
import { bare } from "./says.ts";
import type { SeenSheet } from "./seen.ts";

/** What stands beside and over the figures of a form that nobody has changed, by the form and the figure. */
const known = new WeakMap<Base, Map<string, { readonly cell: Cell; readonly labels: string }>>();

export function rememberLabels(base: Base, cell: Cell, labels: string | undefined): void {
  const figures = known.get(base) ?? new Map();
  known.set(base, figures);
  if (labels !== undefined) figures.set(cellId(cell), { cell, labels });
}

/** The labels of a figure; with labels given, those of another figure of its measure that has just these. */
export function labelsOf(base: Base, cell: Cell, given?: string): string | undefined {
  const figures = known.get(base);
  if (given === undefined) return figures?.get(cellId(cell))?.labels;
  const others = [...(figures ?? [])].filter(
    ([id, other]) => id !== cellId(cell) && other.cell.measure === cell.measure && other.labels === given,
  );
  return others[0]?.[1].labels;
}

/**
 * The words left of a cell in its row, and the heading over it: in the row of its table in which a column is
 * headed Check, as in every table of a form. Undefined where either is not there.
 */
export function labelsAt(sheet: SeenSheet, row: number, column: number): string | undefined {
  const isWords = (text: string) =>
    /\p{L}{2}/u.test(text) && !/^(?:not |confidential|does not apply|added up|\d+ of \d)/i.test(text);
  const left = sheet.cells
    .filter((each) => each.row === row && each.column < column && isWords(each.text))
    .sort((a, b) => a.column - b.column);
  const above = sheet.cells.filter(({ row: at }) => at < row);
  const table = Math.max(...above.filter(({ text }) => /^\d+\. /.test(text)).map(({ row: at }) => at));
  const checks = above
    .filter(({ row: at, text }) => at > table && /^(?:Check|Your explanation)/.test(text))
    .map(({ row: at }) => at);
  const over = sheet.cells.find((each) => each.column === column && each.row === Math.max(...checks));
  if (left.length === 0 || !over || !isWords(over.text)) return undefined;
  return JSON.stringify([left.map(({ text }) => bare(text)), bare(over.text)]);
}
