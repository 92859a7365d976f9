import type { Edition, Row, Table } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { inlineSaid } from "./inlines.ts";
import type { Part, Said } from "./said.ts";

/** What a table says, in the order in which it is read. */
export function tableSaid(edition: Edition, table: Table, words: Words): Said[] {
  const { page, values } = words;
  const place = { in: "table", number: table.number } as const;
  const around = (part: Part, text: string): Said => ({ part, text, place });
  return [
    around("name", page.tableName(table.number)),
    around("exhibit", table.title),
    around("subtitle", table.subtitle),
    ...table.signs.map((sign) => around("signs", `${sign} ${values.signs[sign]}`)),
    { part: "column", text: table.corner, place },
    ...table.columns.map(({ label, sign }): Said => {
      return { part: "column", text: sign ? `${label} ${sign}` : label, place: { ...place, column: label } };
    }),
    ...(table.trend === undefined ? [] : [around("column", table.trend)]),
    ...table.rows.flatMap((row) => rowSaid(table, row, words)),
    ...table.leftOut.map((line) => around("left-out", line)),
    ...table.notes.flatMap((number): Said[] => [
      { part: "note-mark", text: page.noteMark(number), place: { in: "note", number } },
      { part: "note", text: edition.notes[number - 1] ?? "", place: { in: "note", number } },
    ]),
    ...(table.notesElsewhere ?? []).flatMap((elsewhere): Said[] => {
      const { before, after } = page.notesBelow(elsewhere.notes);
      const text = `${before}${page.tableName(elsewhere.number)}${after}`;
      return [around("elsewhere", text)];
    }),
    around("source", page.source(table.source)),
    ...chartsOf(edition, table).map(({ number }) => around("shown-in", page.shownIn(page.chartName(number)))),
    around("data-link", page.links.data(page.tableName(table.number))),
  ];
}

function rowSaid(table: Table, row: Row, { page }: Words): Said[] {
  const place = { in: "table", number: table.number, row: row.header } as const;
  return [
    { part: "row", text: row.header, place },
    ...row.notes.map((number): Said => ({ part: "note-mark", text: page.noteMark(number), place })),
    ...row.cells.map((cell, index): Said => cellSaid(table, row, cell, index)),
    ...(row.trend ? inlineSaid(row.trend.alternative, place, "trend") : []),
  ];
}

function cellSaid(table: Table, row: Row, { text, figure }: Row["cells"][number], index: number): Said {
  const column = table.columns[index]?.label ?? "";
  return {
    part: "cell",
    text,
    figure,
    place: { in: "table", number: table.number, row: row.header, column },
  };
}

function chartsOf({ sections }: Edition, table: Table) {
  return sections
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === "chart")
    .filter((chart) => chart.table === table.id);
}
