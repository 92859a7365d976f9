import type { Workbook } from "../model/workbook.ts";
import { odsMediaType, writeOds } from "./ods/ods.ts";
import { writeXlsx } from "./xlsx/xlsx.ts";

/** A format that a workbook can be written in. */
export interface WorkbookWriter {
  readonly name: "xlsx" | "ods";
  /** Of the name of a file, with its full stop. */
  readonly ending: string;
  readonly mediaType: string;
  /** The same workbook is the same bytes each time. */
  write(workbook: Workbook): Promise<Uint8Array>;
}

export const workbookWriters: readonly WorkbookWriter[] = [
  {
    name: "xlsx",
    ending: ".xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: writeXlsx,
  },
  {
    name: "ods",
    ending: ".ods",
    mediaType: odsMediaType,
    write: async (workbook) => writeOds(workbook),
  },
];
