import { page, type } from "../../src/render/design.ts";
import { sizeColumns, type TableTexts } from "../../src/render/pdf/layout/columns.ts";
import type { Printed } from "../../src/words/print-figure.ts";

/** A table of texts from rows of cells of any length: the first cell of each is its header. */
export function columnsOf(rows: readonly (readonly string[])[]): TableTexts {
  const most = Math.min(...rows.map((row) => row.length));
  const [head = [], ...body] = rows.map((row) => row.slice(0, most));
  return {
    corner: head[0] ?? "",
    columns: head.slice(1),
    rows: body.map((row) => ({ header: row[0] ?? "", face: "regular", cells: row.slice(1).map(figure) })),
  };
}

export function sizesOf(texts: TableTexts): readonly number[] {
  return sizeColumns(texts, [type.table, type.tableDense, type.furniture], page.contentWidth).widths;
}

function figure(text: string): Printed {
  return { kind: "number", value: text, text };
}
