import { parsePlace, parseRange } from "../address.ts";
import { badXml, damaged } from "../fault.ts";
import type { OpenedSheet } from "../opened.ts";
import { SheetBuilder } from "../sheet-builder.ts";
import type { XmlReader } from "../xml/reader.ts";
import { eachChild, finish, openRoot } from "../xml/walk.ts";
import { type CellContext, readCell } from "./cell.ts";
import { readComments } from "./comments.ts";
import { type Package, readerOf } from "./package.ts";
import { relationshipsOf } from "./relationships.ts";

/** A sheet as the list of sheets has it. */
export interface Listed {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export function readSheet(file: Package, { name, hidden, part }: Listed, context: CellContext): OpenedSheet {
  const xml = readerOf(file, part);
  const sheet = new SheetBuilder(part, file.budget);
  const root = openRoot(xml);
  // A sheet that is one chart holds no cells.
  if (root !== "main:worksheet" && root !== "main:chartsheet" && root !== "main:dialogsheet") badXml(part);
  let row = 0;
  eachChild(xml, (child) => {
    if (child === "main:sheetData")
      eachChild(xml, (each) => {
        if (each === "main:row") row = readRow(xml, row, sheet, context);
      });
    else if (child === "main:mergeCells")
      eachChild(xml, () => sheet.merge(parseRange(xml.attribute("ref") ?? "") ?? damaged(part)));
  });
  finish(xml);
  return sheet.finish(name, hidden, readComments(file, relationshipsOf(file, part)));
}

/**
 * Reads a row. It and its cells say where they are, or stand behind the ones before; a cell that says another row than
 * its row does is damage.
 *
 * @returns which row it was
 */
function readRow(xml: XmlReader, before: number, sheet: SheetBuilder, context: CellContext): number {
  const written = xml.attribute("r");
  let row = written === undefined ? before + 1 : rowNumber(written, xml.part);
  let column = 0;
  let first = written === undefined;
  eachChild(xml, (name) => {
    if (name !== "main:c") return;
    const reference = xml.attribute("r");
    const place = reference === undefined ? { row, column: column + 1 } : parsePlace(reference);
    if (!place) damaged(xml.part);
    // A row that does not say which one it is, is that of its first cell.
    if (first) row = place.row;
    if (place.row !== row) damaged(xml.part);
    first = false;
    column = place.column;
    const cell = readCell(xml, context);
    if (cell) sheet.add({ ...place, ...cell });
  });
  return row;
}

function rowNumber(written: string, part: string): number {
  return /^[1-9]\d{0,6}$/.test(written) ? Number(written) : damaged(part);
}
