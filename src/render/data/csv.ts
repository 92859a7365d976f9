import { csvValue } from "../../csv/write.ts";
import { spreadsheetSafe } from "../../returns/open-data/safe-words.ts";
import type { DataRow } from "./row.ts";

/**
 * Rows as CSV: one line with the names of the columns, then a line a row; commas, UTF-8 without a mark, CR and LF as
 * RFC 4180 has it. Words that a spreadsheet would take for a formula have an apostrophe before them, which is taken away
 * when the file is read back.
 */
export function dataCsv(columns: readonly string[], rows: readonly DataRow[]): string {
  const lines = rows.map((row) =>
    row
      .map((field) => (typeof field === "string" ? csvValue(spreadsheetSafe(field)) : field.number))
      .join(","),
  );
  return `${[columns.join(","), ...lines].join("\r\n")}\r\n`;
}
