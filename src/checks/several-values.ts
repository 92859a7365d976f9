import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords } from "../framework/cells.ts";
import type { Check } from "./check.ts";
import { aboutCell, inEachSheetAlone } from "./sheet.ts";

/** A figure for which sources print more than one value. */
export const checkSeveralValues: Check = inEachSheetAlone((_input, sheet) =>
  sheet.entries.flatMap((entry): Finding[] => {
    if (!entry.alternatives) return [];
    const label = cellInWords(sheet.framework, entry.cell);
    return [
      found(
        "QUERY-SEVERAL-VALUES",
        { label, others: entry.alternatives, ...sheet.earlier },
        aboutCell(sheet, entry.cell, entry.location),
      ),
    ];
  }),
);
