import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Value } from "../../formula/value.ts";
import { type Place, placeName } from "../../model/place.ts";
import type { Sheet, Workbook } from "../../model/workbook.ts";
import { escaped } from "../xml.ts";
import { zipped } from "../zip.ts";
import { withRoomForComments } from "./comment-boxes.ts";
import { withHeadings } from "./headings.ts";

/**
 * A file of the library (hucre 1.0.0) with what it cannot say: the language of the document, which cells are headings, that what a formula came
 * to is an error and not a text, that a row grows with what is typed into it, and how large a comment is. It is packed again by the same means as the other format.
 */
export function mended(
  bytes: Uint8Array,
  workbook: Workbook,
  valueAt: (sheet: string, at: Place) => Value,
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const change = (part: string, to: (xml: string) => string): void => {
    const found = parts.get(part);
    if (found === undefined) throw new Error(`no part ${part}`);
    parts.set(part, strToU8(to(strFromU8(found))));
  };
  change("docProps/core.xml", (xml) =>
    replaced(
      xml,
      "<dcterms:created",
      `<dc:language>${escaped(workbook.properties.language)}</dc:language><dcterms:created`,
    ),
  );
  change("xl/styles.xml", withHeadings);
  for (const [index, sheet] of workbook.sheets.entries()) {
    const errors = failed(sheet, (at) => valueAt(sheet.name, at));
    change(`xl/worksheets/sheet${index + 1}.xml`, (xml) => growing(errors.reduce(asError, xml), sheet));
    const drawing = `xl/drawings/vmlDrawing${index + 1}.vml`;
    if (parts.has(drawing)) change(drawing, (xml) => withRoomForComments(xml, sheet));
  }
  return zipped([...parts].map(([name, content]) => ({ name, content })));
}

function asError(xml: string, at: Place): string {
  const cell = new RegExp(`(<c r="${placeName(at)}"[^>]* t=")str"`);
  if (!cell.test(xml)) throw new Error(`no formula at ${placeName(at)}`);
  return xml.replace(cell, '$1e"');
}

/** Rows whose height was only worked out from their text do not have it for good. */
function growing(xml: string, { rows }: Sheet): string {
  return xml.replace(/(<row r="(\d+)" ht="[^"]*") customHeight="1"/g, (whole, start: string, row: string) =>
    rows[Number(row) - 1]?.height === undefined ? start : whole,
  );
}

/** Where formulas come to errors. */
function failed(sheet: Sheet, valueAt: (at: Place) => Value): Place[] {
  const places: Place[] = [];
  for (const [r, row] of sheet.rows.entries())
    for (const [c, cell] of row.cells.entries())
      if (cell?.content.kind === "formula") places.push({ row: r + 1, column: c + 1 });
  return places.filter((at) => valueAt(at).kind === "error");
}

function replaced(xml: string, what: string, by: string): string {
  if (!xml.includes(what)) throw new Error(`no ${what}`);
  return xml.replace(what, () => by);
}
