import { found } from "../../findings/found.ts";
import { editionWorkbook } from "../../render/workbook/workbook.ts";
import type { FormatReader } from "../held/document.ts";
import { compareSheets } from "../workbook/sheets.ts";

/** Any day: what a workbook says of itself is not compared. */
const anyDay = new Date(0);

function workbookReader(name: "ods" | "xlsx"): FormatReader {
  return {
    name,
    reads: (rest) => rest === `.${name}`,
    async compare(file, document, { words, openWorkbook }, folder) {
      const { comparison, edition } = document;
      const shown = folder.shown(file.name);
      const { workbook, fault } = await openWorkbook(file.bytes);
      if (!workbook || workbook.format !== name) {
        const args = { format: name.toUpperCase(), ...(fault && { why: fault.what }) };
        comparison.findings.push(found("VERIFY-UNREADABLE", args, { location: { file: shown } }));
        return;
      }
      compareSheets(
        { name: file.name, file: shown },
        document,
        editionWorkbook(edition, words, anyDay),
        workbook,
        words,
      );
    },
  };
}

/** Workbooks of tables: every cell of every sheet. */
export const workbooks: readonly FormatReader[] = [workbookReader("ods"), workbookReader("xlsx")];
