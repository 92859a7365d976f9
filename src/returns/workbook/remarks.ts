import { cellsOf as cellsOfMeasure } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import type { OpenedWorkbook } from "../../workbook/read/opened.ts";
import { remarkName } from "../form/names.ts";
import type { Remark } from "../return.ts";
import { writtenAt } from "./cover.ts";
import type { Sheets } from "./sheets.ts";

/** Words that the area has written beside the figures of a row, by the name of the place for them. */
export function readRemarks(framework: Framework, workbook: OpenedWorkbook, sheets: Sheets): Remark[] {
  return Object.keys(framework.measures).flatMap((measure) =>
    cellsOfMeasure(framework, measure).flatMap((cell): Remark[] => {
      const written = writtenAt(workbook, sheets, remarkName(cell));
      return written && written.text !== "" ? [{ cells: [cell], ...written }] : [];
    }),
  );
}
