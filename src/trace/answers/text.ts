import { visible } from "../../words/visible.ts";
import type { Words } from "../../words/words.ts";
import { type Grid, gridOf } from "./grid.ts";
import { partsBelow } from "./parts-below.ts";
import type { SaidAnswer, SaidTable } from "./said-answer.ts";

/** An answer as lines for a terminal or an e-mail. */
export function answerText(words: Words, said: SaidAnswer): string[] {
  const label = said.labels;
  return [
    ...label,
    ...(label.length > 0 ? [""] : []),
    ...said.tables.flatMap((table) => tableLines(words, table)),
    said.licence,
    ...(label.length > 0 ? ["", ...label] : []),
  ].map((line) => visible(line).trimEnd());
}

function tableLines(words: Words, table: SaidTable): string[] {
  return [
    table.what,
    table.definition,
    ...table.basis,
    "",
    ...gridLines(gridOf(table, words.answer)),
    "",
    ...partsBelow(words, table).flatMap(({ name, lines }) => [name, ...lines.map((line) => `  ${line}`), ""]),
  ];
}

function gridLines({ header, rows, below }: Grid): string[] {
  const cells = rows.flatMap((row) => (row.kind === "cells" ? [row.cells] : []));
  const widths = header.map((name, column) =>
    Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (own: readonly string[]) =>
    own
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join("  ");
  return [
    line(header),
    widths.map((width) => "-".repeat(width)).join("  "),
    ...rows.map((row) => (row.kind === "cells" ? line(row.cells) : row.words)),
    ...(below.length > 0 ? ["", ...below] : []),
  ];
}
