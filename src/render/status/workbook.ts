import type { Words } from "../../words/words.ts";
import type { Cell, CellStyle, Row, Sheet, Workbook } from "../../workbook/model/workbook.ts";
import type { StatusSheet } from "./status-sheet.ts";
import type { StatusCell, StatusTable } from "./table.ts";

/**
 * Where a release stands as a workbook: a sheet a table, its title in the first cell, notes below it, then one row of
 * headings. No cell is merged and none is left empty within a table.
 */
export function statusWorkbook(sheet: StatusSheet, release: string, words: Words, now: Date): Workbook {
  const { title, lines, sums, areas, inTheWay } = sheet;
  const nothing = inTheWay.rows.length === 0 ? [words.status.nothingInTheWay] : [];
  return {
    properties: {
      title,
      author: words.status.author,
      language: words.language,
      created: now,
      custom: { "mappa-release": release },
    },
    sheets: [
      sheetOf(areas, "Areas", [title, ...lines, ...sums], words),
      sheetOf(inTheWay, "InTheWay", [`${inTheWay.caption}. ${title}`, ...nothing], words),
    ],
    names: [],
  };
}

/** @param above the title, and what is said below it */
function sheetOf(
  { caption, columns, rows }: StatusTable,
  name: string,
  [title = "", ...notes]: readonly string[],
  words: Words,
): Sheet {
  const head: Row[] = [
    { cells: [written(title, "title")] },
    ...notes.map((note) => ({ cells: [written(note, "text")] })),
  ];
  const body: Row[] = [
    { cells: columns.map(({ heading }) => written(heading, "column-heading")) },
    ...rows.map((row) => ({ cells: row.map((cell) => cellOf(cell, words)) })),
  ];
  const from = { row: head.length + 1, column: 1 };
  const to = { row: head.length + body.length, column: columns.length };
  return {
    name: caption,
    widths: columns.map(({ holds }, index) => (index === 0 ? widths.first : widths[holds])),
    rows: rows.length > 0 ? [...head, ...body] : head,
    protected: false,
    landscape: true,
    ...(rows.length > 0 && { tables: [{ name, from, to }] }),
  };
}

/** In characters. */
const widths = { first: 24, number: 12, word: 18, words: 40 } as const;

function cellOf(cell: StatusCell, { status }: Words): Cell {
  if (typeof cell === "number") return { content: { kind: "number", number: cell }, style: "number" };
  return written(cell ?? status.nothing, "row-heading");
}

function written(text: string, style: CellStyle): Cell {
  return { content: { kind: "text", text }, style };
}
