import { printNumber } from "../../figures/number.ts";
import { sheetColumns } from "../../render/workbook/columns.ts";
import type { Edition, Table } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import type { Sheet, Workbook } from "../../workbook/model/workbook.ts";
import { type ExpectedNumber, numbersIn } from "../numbers/tokens.ts";
import type { SaidDocument } from "../said/document.ts";
import type { Said } from "../said/said.ts";
import { cellName } from "./cell-name.ts";

/** A cell of a workbook that holds a number which a table prints. */
export interface NumberedCell {
  readonly said: Said;
  readonly expected: ExpectedNumber;
  /** A number as the table would print it in its place. */
  spell(number: number): string;
}

/** The cells of each sheet that hold a number of its table, by the name of the sheet and of the cell. */
export function numberedCells(
  edition: Edition,
  said: SaidDocument,
  workbook: Workbook,
  words: Words,
): ReadonlyMap<string, ReadonlyMap<string, NumberedCell>> {
  const tables = edition.sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === "table");
  const cells = said.sections.flat().filter(({ part }) => part === "cell");
  let next = 0;
  return new Map(
    tables.map((table) => {
      const own = cells.slice(next, next + table.rows.length * table.columns.length);
      next += own.length;
      const name = words.workbook.sheets.table(table.number);
      const sheet = workbook.sheets.find((each) => each.name === name);
      return [name, sheet ? ofTable(edition, table, own, sheet, words) : new Map()] as const;
    }),
  );
}

function ofTable(
  edition: Edition,
  table: Table,
  cells: readonly Said[],
  sheet: Sheet,
  words: Words,
): Map<string, NumberedCell> {
  const found = new Map<string, NumberedCell>();
  const columns = sheetColumns(edition, table, words.workbook);
  // The table is the last thing on its sheet.
  const first = sheet.rows.length - table.rows.length + 1;
  for (const row of table.rows.keys())
    for (const [column, { of, part }] of columns.entries()) {
      const said = cells[row * table.columns.length + of];
      const number = said && numbersIn(said.text)[part];
      const place = { row: first + row, column: column + 2 };
      const content = sheet.rows[place.row - 1]?.cells[place.column - 1]?.content;
      if (!said || !number || content?.kind !== "number") continue;
      const { decimals = 0 } = content;
      found.set(cellName(place), {
        said,
        expected: { text: number.text, said, index: part },
        spell: (other) => spelled(other, decimals, number.text),
      });
    }
  return found;
}

/** With the sign and the per cent that stand at the number that was expected. */
function spelled(number: number, decimals: number, like: string): string {
  const plus = like.startsWith("+") && number > 0 ? "+" : "";
  return `${plus}${printNumber(number, decimals)}${like.endsWith("%") ? "%" : ""}`;
}
