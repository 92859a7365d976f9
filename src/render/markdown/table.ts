import type { Grid, GridColumn } from "../linear/linear.ts";
import type { Dialect } from "./dialect.ts";
import { wordsLine } from "./inline.ts";

/** A table as lines: the headings, what tells how columns are aligned, the rows. */
export function gridLines(dialect: Dialect, { corner, columns, rows }: Grid): string[] {
  const words = (text: string) => wordsLine(dialect, text);
  const header = (text: string) => dialect.headerCell(words(text));
  return [
    cellsLine([corner, ...columns.map(({ label }) => label)].map(header)),
    cellsLine([" --- ", ...columns.map(alignment)]),
    ...rows.map((row) => cellsLine([header(row.header), ...row.cells.map((cell) => ` ${words(cell)} `)])),
  ];
}

function cellsLine(cells: readonly string[]): string {
  return `|${cells.join("|")}|`;
}

function alignment({ holds }: GridColumn): string {
  return holds === "numbers" ? " ---: " : " --- ";
}
