import { zipSync } from "fflate";

/** The parts of a file by their names: texts are written in UTF-8, and what is undefined is left out. */
export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A zip archive of parts, in their order; the mimetype of ODS is not packed. */
export function zipOf(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const all = Object.entries(parts).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, typeof content === "string" ? encoded(content) : content] as const],
  );
  // Not an object by assignment: __proto__ is a name like any other here.
  const files = Object.fromEntries(
    all.map(([name, bytes]) => [name, [bytes, { level: name === "mimetype" ? 0 : level }] as const]),
  );
  return zipSync(files as Parameters<typeof zipSync>[0], { mtime: "2032-09-14T12:00:00Z" });
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** The relationships of a part: an id, the end of the type, and the target of each. */
export function relationships(...each: readonly (readonly [string, string, string])[]): string {
  const lines = each.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${lines.join("")}</Relationships>`;
}

/** The smallest XLSX file that there is, with some parts changed. */
export function xlsxParts(change: Parts = {}): Parts {
  return {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"/>`,
    "_rels/.rels": relationships(["r1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbookPart(`<sheet name="Figures" sheetId="1" r:id="r1"/>`),
    "xl/_rels/workbook.xml.rels": relationships(["r1", "worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": sheetPart(`<row r="1"><c r="A1"><v>830</v></c></row>`),
    ...change,
  };
}

export function workbookPart(sheets: string, names = ""): string {
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets}</sheets><definedNames>${names}</definedNames></workbook>`;
}

export function sheetPart(rows: string, others = ""): string {
  return `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}</sheetData>${others}</worksheet>`;
}

/** An XLSX file with these rows in its only sheet. */
export function xlsxOf(rows: string, others = ""): Uint8Array {
  return zipOf(xlsxParts({ "xl/worksheets/sheet1.xml": sheetPart(rows, others) }));
}

const odf = "urn:oasis:names:tc:opendocument:xmlns";
const declared = ["office", "table", "text", "style", "manifest", "meta"]
  .map((name) => `xmlns:${name}="${odf}:${name}:1.0"`)
  .join(" ");

/** The smallest ODS file that there is, with some parts changed. */
export function odsParts(change: Parts = {}): Parts {
  return {
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": contentPart(
      odsTable(row(`<table:table-cell office:value-type="float" office:value="830"/>`)),
    ),
    "META-INF/manifest.xml": `<manifest:manifest ${declared}><manifest:file-entry manifest:full-path="content.xml"/></manifest:manifest>`,
    ...change,
  };
}

export function contentPart(tables: string, styles = ""): string {
  return `<office:document-content ${declared}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}

export function odsTable(rows: string, attributes = `table:name="Figures"`): string {
  return `<table:table ${attributes}>${rows}</table:table>`;
}

export function row(cells: string, attributes = ""): string {
  return `<table:table-row ${attributes}>${cells}</table:table-row>`;
}

/** An ODS file with these rows in its only sheet. */
export function odsOf(rows: string): Uint8Array {
  return zipOf(odsParts({ "content.xml": contentPart(odsTable(rows)) }));
}

export const numberCell = `<table:table-cell office:value-type="float" office:value="7"/>`;

export function textCell(text: string, attributes = ""): string {
  return `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
}
