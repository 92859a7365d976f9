import type { OpenedWorkbook } from "../../workbook/read/opened.ts";
import { remarkName } from "../form/names.ts";
import type { Remark } from "../return.ts";
import { writtenAt } from "./cover.ts";
import { type ExpectedTable, rowsOf } from "./expected.ts";
import type { Sheets } from "./sheets.ts";

/** Words that an area has written beside the figures of a row; their place is named by the first of these. */
export function readRemarks(
  workbook: OpenedWorkbook,
  sheets: Sheets,
  tables: readonly ExpectedTable[],
): Remark[] {
  return tables.flatMap(rowsOf).flatMap((row): Remark[] => {
    const written = writtenAt(workbook, sheets, remarkName(row[0]!.cell));
    const cells = row.filter(({ applies }) => applies).map(({ cell }) => cell);
    return written && written.text !== "" ? [{ cells, ...written }] : [];
  });
}
