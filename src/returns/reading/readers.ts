import type { SentFile } from "../../releases/project.ts";
import { byAreaCsv } from "../by-area/csv.ts";
import { openData } from "../open-data/reader.ts";
import type { ReturnReader } from "../reader.ts";
import { workbookTables } from "../sheets/reader.ts";
import { tidyCsv } from "../tidy/csv.ts";
import { unreadFormats } from "../unread/formats.ts";
import { unknownWorkbooks, unreadableWorkbooks } from "../unread/workbooks.ts";
import { formWorkbook } from "../workbook/reader.ts";
import { yamlReturn } from "../yaml/return.ts";

/** The formats of returns. A new one is a line here; of a file that several recognise, the first is asked. */
export const readers: readonly ReturnReader[] = [
  formWorkbook,
  workbookTables,
  unreadFormats,
  unreadableWorkbooks,
  openData,
  tidyCsv,
  byAreaCsv,
  yamlReturn,
  unknownWorkbooks,
];

/** The reader of a file: one that is certain by its content, else the one for its name. */
export function readerOf(all: readonly ReturnReader[], file: SentFile): ReturnReader | undefined {
  const name = file.file.toLowerCase();
  return (
    all.find((each) => each.recognises(file)) ??
    all.find((each) => each.endings.some((ending) => name.endsWith(ending)))
  );
}
