import { isInSheet } from "../../src/figures/location.ts";
import type { Base } from "./bases.ts";
import { linesOf } from "./fields.ts";
import { labelsAt, rememberLabels } from "./form-labels.ts";
import { remember } from "./headings.ts";
import { gridOfText } from "./judge-csv.ts";
import { textOf } from "./mutate.ts";
import { read, seenIn } from "./run.ts";
import { placeOf } from "./seen.ts";
import { gridOf } from "./seen-grid.ts";

/** Keeps what stands round every figure of the files as they were before they were changed. */
export function lookAt(base: Base): void {
  const seen = base.format === "xlsx" || base.format === "ods" ? seenIn(base, base.bytes) : undefined;
  for (const { entries } of read(base, base.bytes).returns)
    for (const { cell, location } of entries) {
      if (!isInSheet(location)) {
        if (base.kind === "by-area") {
          const { grid, row, column } = gridOfText(linesOf(textOf(base.bytes)), location);
          remember(base, grid, row, column, cell);
        }
        continue;
      }
      const sheet = seen?.sheets.find(({ name }) => name === location.sheet);
      const [row, column] = placeOf(location.cell ?? "") ?? [0, 0];
      if (sheet && base.kind === "form") rememberLabels(base, cell, labelsAt(sheet, row, column));
      else if (sheet) remember(base, gridOf(sheet), row, column, cell);
    }
}
