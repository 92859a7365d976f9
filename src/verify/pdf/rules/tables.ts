import { PDFName, PDFNumber } from "pdf-lib";
import type { Reader } from "../file/reader.ts";
import { type Element, elements, kidsOf } from "../file/tree.ts";
import type { Report } from "./fault.ts";
import { attribute } from "./structure.ts";

/** Tables are rectangular, have a caption first, and headers of both kinds. */
export function checkTables(reader: Reader, root: Element, report: Report): void {
  for (const table of elements(root)) {
    if (table.type !== "Table") continue;
    const captions = kidsOf(table).map((kid) => kid.type === "Caption");
    const place = captions.indexOf(true);
    if (place > 0 && place < captions.length - 1) report("caption-place", "a Caption between rows");
    if (place < 0) report("table-caption", `Table ${table.ref} has no Caption`);
    const rows = [...elements(table)].filter((each) => each.type === "TR");
    const widths = new Set(rows.map((row) => width(reader, row)));
    if (widths.size > 1) report("table-columns", `rows of ${[...widths].join(" and ")} columns`);
    const scopes = new Set<string>();
    for (const cell of rows.flatMap(kidsOf)) {
      if (cell.type !== "TH") continue;
      const scope = attribute(reader, cell, "Table", "Scope");
      const text = scope instanceof PDFName ? scope.decodeText() : undefined;
      if (text !== "Row" && text !== "Column" && text !== "Both")
        report("header-scope", `TH ${cell.ref} has no Scope`);
      else scopes.add(text);
    }
    for (const scope of ["Row", "Column"]) {
      if (!scopes.has(scope) && !scopes.has("Both"))
        report("table-headers", `Table ${table.ref} has no ${scope} headers`);
    }
  }
}

function width(reader: Reader, row: Element): number {
  return kidsOf(row).reduce((sum, cell) => {
    const span = attribute(reader, cell, "Table", "ColSpan");
    return sum + (span instanceof PDFNumber ? span.asNumber() : 1);
  }, 0);
}
