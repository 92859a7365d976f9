import type { Workbook } from "./model/workbook.ts";
import { odsMediaType } from "./write/ods/media-type.ts";

/** A format that a workbook can be written in. */
export interface WorkbookWriter {
  readonly name: "xlsx" | "ods";
  /** Of the name of a file, with its full stop. */
  readonly ending: string;
  readonly mediaType: string;
  /** The same workbook is the same bytes each time. */
  write(workbook: Workbook): Promise<Uint8Array>;
}

/** All formats; what writes one is loaded when it is first written. */
export const workbookWriters: readonly WorkbookWriter[] = [
  {
    name: "xlsx",
    ending: ".xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: async (workbook) => {
      const { writeXlsx } = await import("./write/xlsx/xlsx.ts");
      return writeXlsx(workbook);
    },
  },
  {
    name: "ods",
    ending: ".ods",
    mediaType: odsMediaType,
    write: async (workbook) => {
      const { writeOds } = await import("./write/ods/ods.ts");
      return writeOds(workbook);
    },
  },
];
