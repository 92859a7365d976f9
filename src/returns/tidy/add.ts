import { parseCsv } from "../../csv/parse.ts";
import type { Framework } from "../../framework/model.ts";
import type { AreaNames } from "../../reference/area-names.ts";
import type { Observation } from "../return.ts";
import { columnsFor, printedRows, printLine } from "./print.ts";

/** A tidy table as it stands, and what is read in it. */
export interface Table {
  readonly text: string;
  readonly figures: readonly Observation[];
}

/**
 * The text of a tidy table with more figures at its end. The rows that are there stay as they are written, unless the
 * table lacks a column that is needed: then it is written anew with all columns.
 */
export function withFigures(
  by: { readonly names: AreaNames; readonly frameworks: readonly Framework[] },
  table: Table | undefined,
  added: readonly Observation[],
): string {
  if (table) {
    const { columns } = parseCsv("", table.text);
    const rows = added.map((each) => printedRows(by, columns, each));
    if (columns.length > 0 && rows.every((each) => each !== undefined)) {
      const [header = ""] = table.text.split(/\r?\n/);
      const separator = header.includes(";") ? ";" : ",";
      const lineEnd = table.text.includes("\r\n") ? "\r\n" : "\n";
      const lines = rows.flat().map((row) => printLine(columns, row!, separator) + lineEnd);
      return `${table.text.replace(/[\r\n]*$/, lineEnd)}${lines.join("")}`;
    }
  }
  const all = [...(table?.figures ?? []), ...added];
  const columns = columnsFor(by, all);
  const lines = all.flatMap((each) => printedRows(by, columns, each) ?? []);
  return `${[columns.join(","), ...lines.map((row) => printLine(columns, row, ","))].join("\n")}\n`;
}
