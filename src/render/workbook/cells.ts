import type { Cell, CellStyle, Row } from "../../workbook/model/workbook.ts";

/**
 * Words as they stand in a cell: a space that keeps words together on a page is one like any other to those who search
 * and compare, and a line ends where the cell does.
 */
export function words(text: string): string {
  return text.replaceAll(/[\u00a0\u202f\r\n\t]+/g, " ").trim();
}

export function written(text: string, style: CellStyle, link?: Cell["link"]): Cell {
  return { content: { kind: "text", text: words(text) }, style, ...(link && { link }) };
}

/** Rows with one cell in column A each. */
export function lines(style: CellStyle, texts: readonly string[]): Row[] {
  return texts.map((text) => ({ cells: [written(text, style)] }));
}

export function firstCellOf(sheet: string): NonNullable<Cell["link"]> {
  return { sheet, at: { row: 1, column: 1 } };
}
