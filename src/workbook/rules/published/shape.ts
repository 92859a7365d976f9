import { flawOf, type PublishedFlaw } from "./flaw.ts";
import { cellOf, dataOf, type Published, type SheetView, sheetsWithTable, type TableView } from "./view.ts";

/** One table a sheet, hard against column A, with nothing beside or below it and lines in column A alone above it. */
export function* shape(published: Published): Generator<PublishedFlaw> {
  for (const sheet of sheetsWithTable(published)) {
    const { table, marked = 1 } = sheet;
    if (marked > 1) yield flawOf(sheet, "table-several");
    if (table === undefined) yield flawOf(sheet, "table-missing");
    else {
      if (table.from.column > 1) yield flawOf(sheet, "table-not-at-left", { at: table.from });
      yield* outside(sheet, table);
      yield* blank(sheet, table);
      yield* headings(sheet, table);
    }
  }
}

function* outside(sheet: SheetView, { from, to }: TableView): Generator<PublishedFlaw> {
  for (const { at } of sheet.cells) {
    if (at.row > to.row) yield flawOf(sheet, "below-table", { at });
    else if (at.column > (at.row < from.row ? 1 : to.column)) yield flawOf(sheet, "beside-table", { at });
  }
}

/** No line between the title and the table is empty, and no cell of the table is: what is not known has a sign. */
function* blank(sheet: SheetView, { from, to }: TableView): Generator<PublishedFlaw> {
  const filled = new Set(sheet.cells.map(({ at }) => `${at.row} ${at.column}`));
  for (let row = 2; row < from.row; row++)
    if (!filled.has(`${row} 1`)) yield flawOf(sheet, "line-blank", { at: { row, column: 1 } });
  for (let row = from.row + 1; row <= to.row; row++)
    for (let { column } = from; column <= to.column; column++)
      if (!filled.has(`${row} ${column}`)) yield flawOf(sheet, "cell-blank", { at: { row, column } });
}

/** One row of headings, each in words and each once; what a row is about is in words too. */
function* headings(sheet: SheetView, { from, to }: TableView): Generator<PublishedFlaw> {
  const seen = new Set<string>();
  for (let { column } = from; column <= to.column; column++) {
    const at = { row: from.row, column };
    const heading = cellOf(sheet, at.row, column)?.text?.toLowerCase();
    if (heading === undefined) yield flawOf(sheet, "heading-blank", { at });
    else if (seen.has(heading)) yield flawOf(sheet, "heading-twice", { at });
    else seen.add(heading);
  }
  for (const { at, number } of sheet.cells)
    if (number !== undefined && at.column === from.column && at.row > from.row && at.row <= to.row)
      yield flawOf(sheet, "row-heading-number", { at });
}

/** Numbers that were written down: nothing is computed, and nothing is said where only some readers find it. */
export function* plain({ workbook }: Published): Generator<PublishedFlaw> {
  for (const sheet of workbook.sheets) {
    for (const { at, formula, comment } of sheet.cells) {
      if (formula) yield flawOf(sheet, "formula", { at });
      if (comment) yield flawOf(sheet, "comment", { at });
    }
    for (const at of sheet.comments) yield flawOf(sheet, "comment", { at });
  }
}

/** A number is a number, and not its spelling; what stands in the place of one is one of the signs. */
export function* figures(published: Published): Generator<PublishedFlaw> {
  const { signs } = published.words;
  for (const sheet of sheetsWithTable(published))
    for (const { at, text } of dataOf(sheet)) {
      if (text === undefined) continue;
      if (spelledNumber.test(text)) yield flawOf(sheet, "number-as-text", { at });
      if (standIn.test(text)) yield flawOf(sheet, "stand-in", { at, name: text });
      if (/^\[[^\]]*\]$/.test(text) && !signs.includes(text))
        yield flawOf(sheet, "sign-unknown", { at, name: text });
    }
}

/** '1,204', '12%', '1,204 [p]' */
const spelledNumber = /^[+\-\u2212]?\d[\d,. ]*%?(?:\s*\[[^\]]*\])*$/;
const standIn = /^(?:[-\u2010-\u2015\u2212*:.\u2026]+|n\/?a|nil|null)$/i;
