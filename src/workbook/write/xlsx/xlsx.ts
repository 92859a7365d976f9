import { writeXlsx as write } from "hucre/xlsx";
import { evaluation } from "../../formula/evaluate.ts";
import type { Workbook } from "../../model/workbook.ts";
import { font } from "../look.ts";
import { fixedPlace, quotedSheet } from "./formula.ts";
import { mended } from "./mended.ts";
import { xlsxSheet } from "./sheet.ts";

/** A workbook as an XLSX file: the same bytes for the same workbook, wherever and whenever it is written. */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const { title, subject, author, created, custom } = workbook.properties;
  const valueAt = evaluation(workbook);
  const bytes = await write({
    sheets: workbook.sheets.map((sheet) => xlsxSheet(sheet, (at) => valueAt(sheet.name, at), author)),
    properties: {
      title,
      ...(subject !== undefined && { subject }),
      creator: author,
      created,
      modified: created,
      custom: { ...custom },
    },
    namedRanges: [
      ...workbook.names.map(({ name, sheet, at }) => ({ name, range: fixedPlace(sheet, at) })),
      ...repeatedRows(workbook),
    ],
    defaultFont: { name: font.name, size: font.size },
    activeSheet: 0,
  });
  return mended(bytes, workbook, valueAt);
}

/** The headings of a sheet's only table stand on each page that it is printed on. */
function repeatedRows(workbook: Workbook): { name: string; range: string; scope: string }[] {
  return workbook.sheets.flatMap(({ name, tables = [] }) => {
    const [table] = tables;
    if (table === undefined || tables.length > 1) return [];
    const { row } = table.from;
    return [{ name: "_xlnm.Print_Titles", range: `${quotedSheet(name)}!$${row}:$${row}`, scope: name }];
  });
}
