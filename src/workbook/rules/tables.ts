import { cellAt } from "../formula/evaluate.ts";
import type { Sheet, Table, Workbook } from "../model/workbook.ts";
import type { Flaw } from "./flaw.ts";

/** Tables that lie on their sheet and not on each other, with headings that name each column once. */
export function* tables({ sheets }: Workbook): Generator<Flaw> {
  for (const sheet of sheets) {
    const all = sheet.tables ?? [];
    for (const [index, table] of all.entries()) {
      const { name } = table;
      if (!isInside(sheet, table)) yield { code: "table-outside", sheet: sheet.name, name };
      else yield* headings(sheet, table);
      if (all.slice(0, index).some((other) => overlap(table, other)))
        yield { code: "table-overlaps", sheet: sheet.name, name };
    }
  }
}

/** With a row of headings and at least one row below it. */
function isInside({ rows, widths }: Sheet, { from, to }: Table): boolean {
  const columns = Math.max(widths.length, ...rows.map(({ cells }) => cells.length));
  return (
    from.row >= 1 &&
    from.column >= 1 &&
    to.row > from.row &&
    to.column >= from.column &&
    to.row <= rows.length &&
    to.column <= columns
  );
}

function* headings(sheet: Sheet, { from, to, name }: Table): Generator<Flaw> {
  const seen = new Set<string>();
  for (let { column } = from; column <= to.column; column++) {
    const at = { row: from.row, column };
    const content = cellAt(sheet, at)?.content;
    const heading = content?.kind === "text" ? content.text : "";
    const key = heading.trim().toLowerCase();
    if (key === "") yield { code: "table-heading-blank", sheet: sheet.name, at, name };
    // The list of columns in the file spells a line's end otherwise than the cell, and Excel repairs what differs.
    else if (/[\r\n\t]/.test(heading)) yield { code: "table-heading-lines", sheet: sheet.name, at, name };
    else if (seen.has(key)) yield { code: "table-heading-twice", sheet: sheet.name, at, name };
    seen.add(key);
  }
}

function overlap(one: Table, other: Table): boolean {
  return (
    one.from.row <= other.to.row &&
    other.from.row <= one.to.row &&
    one.from.column <= other.to.column &&
    other.from.column <= one.to.column
  );
}
