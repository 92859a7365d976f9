import type { Budget } from "../budget.ts";
import { damaged, tooLarge } from "../fault.ts";
import { lastCell, limits } from "../limits.ts";
import type { OpenedSheet } from "../opened.ts";
import { SheetBuilder } from "../sheet-builder.ts";
import type { XmlReader } from "../xml/reader.ts";
import { eachChild } from "../xml/walk.ts";
import { type Held, readCell } from "./cell.ts";
import type { Looks } from "./looks.ts";

/** Elements that hold rows, some of them each other. */
const groups: ReadonlySet<string> = new Set([
  "table:table-row-group",
  "table:table-header-rows",
  "table:table-rows",
]);

/** What is known of a sheet before its rows are read. */
export interface SheetSetting {
  readonly name: string;
  readonly hidden: boolean;
  readonly looks: Looks;
  /** What else stands in a sheet, such as names of its own. */
  others(name: string): void;
}

/**
 * Reads a sheet from its element, which was opened last. Rows and cells say how often they are repeated: what is empty
 * is counted and never made.
 */
export function readTable(xml: XmlReader, setting: SheetSetting, budget: Budget): OpenedSheet {
  const sheet = new SheetBuilder(xml.part, budget);
  let row = 1;
  const visit = (child: string): void => {
    if (child === "table:table-row") row = readRow(xml, row, sheet, setting.looks);
    else if (groups.has(child)) eachChild(xml, visit);
    else setting.others(child);
  };
  eachChild(xml, visit);
  return sheet.finish(setting.name, setting.hidden);
}

interface Placed {
  readonly column: number;
  readonly held: Held;
}

/** @returns the number of the row that follows */
function readRow(xml: XmlReader, row: number, sheet: SheetBuilder, looks: Looks): number {
  const repeated = repeatOf(xml, "table:number-rows-repeated");
  const cells: Placed[] = [];
  let column = 1;
  eachChild(xml, (name) => {
    if (name !== "table:table-cell" && name !== "table:covered-table-cell") return;
    const next = column + repeatOf(xml, "table:number-columns-repeated");
    if (name === "table:table-cell") merge(xml, sheet, row, column);
    // A cell that another one covers may still hold something that nobody sees.
    const held = name === "table:table-cell" ? readCell(xml, looks) : undefined;
    if (held) {
      refuseMany((next - column) * repeated, xml.part);
      if (next - 1 > lastCell.column) damaged(xml.part);
      for (; column < next; column++) cells.push({ column, held });
    }
    column = next;
  });
  if (cells.length > 0)
    for (let each = row; each < row + repeated; each++)
      for (const { column: at, held } of cells)
        if (held.content) sheet.add({ row: each, column: at, ...held });
        else sheet.comment({ row: each, column: at, text: held.comment });
  return row + repeated;
}

/** A cell that reaches over others. */
function merge(xml: XmlReader, sheet: SheetBuilder, row: number, column: number): void {
  const columns = repeatOf(xml, "table:number-columns-spanned");
  const rows = repeatOf(xml, "table:number-rows-spanned");
  if (columns === 1 && rows === 1) return;
  const to = { row: row + rows - 1, column: column + columns - 1 };
  if (to.row > lastCell.row || to.column > lastCell.column) damaged(xml.part);
  sheet.merge({ from: { row, column }, to });
}

function refuseMany(many: number, part: string): void {
  if (many > limits.repeats) tooLarge("repeats", limits.repeats, part);
}

/** How often something stands in its place, or how far it reaches; once where nothing is said. */
function repeatOf(xml: XmlReader, attribute: string): number {
  const written = xml.attribute(attribute);
  if (written === undefined) return 1;
  return /^[1-9]\d{0,8}$/.test(written) ? Number(written) : damaged(xml.part);
}
