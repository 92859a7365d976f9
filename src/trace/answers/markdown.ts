import { visible } from "../../words/visible.ts";
import type { Words } from "../../words/words.ts";
import { type Grid, gridOf } from "./grid.ts";
import { partsBelow } from "./parts-below.ts";
import type { SaidAnswer } from "./said-answer.ts";

/** An answer as Markdown with tables of bars. A break between rows is a row of its own, in its first column. */
export function answerMarkdown(words: Words, said: SaidAnswer): string[] {
  const label = said.labels.flatMap((each) => [`**${escaped(each)}**`, ""]);
  const tables = said.tables.flatMap((table) => [
    `## ${escaped(table.what)}`,
    "",
    escaped([table.definition, ...table.basis].join(" ")),
    "",
    ...gridLines(gridOf(table, words.answer)),
    "",
    ...partsBelow(words, table).flatMap(({ name, lines }) => [
      `**${escaped(name)}**`,
      "",
      ...lines.map((line) => `- ${escaped(line)}`),
      "",
    ]),
  ]);
  return [
    ...label,
    ...tables,
    escaped(said.licence),
    ...(label.length > 0 ? ["", ...label.slice(0, -1)] : []),
  ];
}

function gridLines({ header, rows, below }: Grid): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  const rest = header.slice(1).map(() => "");
  return [
    line(header),
    `|${header.map((_, column) => (column === 0 ? " --- " : " ---: ")).join("|")}|`,
    ...rows.map((row) => line(row.kind === "cells" ? row.cells : [row.words, ...rest])),
    ...(below.length > 0 ? ["", ...below.map(escaped)] : []),
  ];
}

/** Words as they are, whatever signs of Markdown or of HTML stand in them. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\r\n]+/g, " ")
    .replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `\\${sign}`);
}
