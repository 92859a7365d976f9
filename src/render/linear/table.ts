import { columnText } from "../../report/edition/column-text.ts";
import type { Row, Table } from "../../report/edition/edition.ts";
import { plainText } from "../../report/edition/plain-text.ts";
import type { Words } from "../../words/words.ts";
import type { LinearContext } from "./context.ts";
import { lineEnd, strong, text } from "./inlines.ts";
import type { Grid, GridColumn, LinearBlock } from "./linear.ts";
import { noteBlock, paragraph } from "./paragraphs.ts";
import { signBlocks } from "./signs.ts";

/** A table with its title and its signs above it, and its notes and source below. */
export function tableBlocks(context: LinearContext, table: Table): LinearBlock[] {
  const { words } = context;
  const { page } = words;
  const title = `${page.titled(page.tableName(table.number))} ${table.title}`;
  return [
    { type: "paragraph", content: [strong(text(title)), lineEnd, text(table.subtitle)] },
    ...signBlocks(words, table.signs),
    gridOf(table, words),
    ...table.leftOut.map(paragraph),
    ...table.notes.map((number) => noteBlock(context, number)),
    ...(table.notesElsewhere ?? []).map(({ notes, number }) => {
      const { before, after } = page.notesBelow(notes);
      return paragraph(`${before}${page.tableName(number)}${after}`);
    }),
    paragraph(page.source(table.source)),
  ];
}

function gridOf(table: Table, words: Words): Grid {
  const numbers = table.columns.map(
    (column): GridColumn => ({ label: columnText(column), holds: "numbers" }),
  );
  const { trend } = table;
  return {
    type: "grid",
    corner: table.corner,
    columns: trend === undefined ? numbers : [...numbers, { label: trend, holds: "words" }],
    rows: table.rows.map((row) => {
      const cells = row.cells.map((cell) => cell.text);
      const line = row.trend ? plainText(row.trend.alternative) : "";
      return {
        header: rowHeader(row, words),
        total: row.total,
        cells: trend === undefined ? cells : [...cells, line],
      };
    }),
  };
}

function rowHeader({ header, notes, breakBefore }: Row, { page }: Words): string {
  const marks = notes.map((number) => ` ${page.noteMark(number)}`).join("");
  return `${breakBefore ? page.breakBefore : ""}${header}${marks}`;
}
