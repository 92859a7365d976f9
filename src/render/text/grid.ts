import type { Words } from "../../words/words.ts";
import type { Grid } from "../linear/linear.ts";
import { oneLine } from "../linear/one-line.ts";
import { gridInColumns } from "./columns.ts";
import { wordsOf } from "./inline.ts";
import { wrapped } from "./wrap.ts";

/**
 * A table in lines: in columns where they have room beside each other, and else each row below its heading. What small
 * lines show is told below the numbers of all rows.
 */
export function gridLines(grid: Grid, words: Words): string[] {
  const inColumns = gridInColumns(grid);
  return inColumns ? [...inColumns, ...smallLines(grid, words)] : inRows(grid, words);
}

function smallLines({ columns, rows }: Grid, { page }: Words): string[] {
  return columns.flatMap(({ label, holds }, column) => {
    if (holds === "numbers") return [];
    const told = rows.filter(({ cells }) => cells[column] !== "");
    const lines = told.flatMap(({ header, cells }) =>
      wrapped(wordsOf(`${page.titled(header)} ${cells[column]}`), "- ", "  "),
    );
    return lines.length === 0 ? [] : ["", ...wrapped(wordsOf(page.titled(label))), ...lines];
  });
}

function inRows({ columns, rows }: Grid, { page }: Words): string[] {
  return rows.flatMap(({ header, cells }, row) => [
    ...(row > 0 ? [""] : []),
    ...wrapped(wordsOf(header)),
    ...columns.flatMap(({ label, holds }, column) => {
      const cell = cells[column]!;
      if (cell === "") return [];
      const value = holds === "numbers" ? oneLine(cell).replaceAll(" ", "\u00A0") : cell;
      return wrapped(`${wordsOf(page.titled(label))} ${value}`, "  ", "    ");
    }),
  ]);
}
