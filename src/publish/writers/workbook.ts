import { workbookWriters } from "../../workbook/writers.ts";
import type { Writer } from "./writer.ts";

/** The writer of statistical tables in a format of workbooks. */
export function workbookOf(name: "ods" | "xlsx"): Writer {
  return {
    name,
    endings: [name],
    documents: ["tables"],
    usual: false,
    only: (report) => `${report}.${name}`,
    async write({ edition }, { words, created }) {
      const { editionWorkbook } = await import("../../render/workbook/workbook.ts");
      const format = workbookWriters.find((each) => each.name === name)!;
      const content = await format.write(editionWorkbook(edition, words, created));
      return [{ path: `${edition.id}.${name}`, content }];
    },
  };
}
