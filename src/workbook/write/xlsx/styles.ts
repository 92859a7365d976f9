import type { CellStyle as XlsxStyle } from "hucre/xlsx";
import type { Cell } from "../../model/workbook.ts";
import { font, type Look, looks } from "../look.ts";
import { type NumberFormat, numberFormat } from "../number-format.ts";

/** How a cell looks, in the words of the library. */
export function xlsxStyle(cell: Cell): XlsxStyle {
  const look = looks[cell.style];
  const format = formatCode(numberFormat(cell));
  return {
    font: {
      name: font.name,
      size: look.font.size,
      color: { rgb: look.font.colour },
      ...(look.font.bold && { bold: true }),
      ...(look.font.italic && { italic: true }),
      ...(look.font.underline && { underline: true }),
    },
    ...(look.fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: look.fill } },
    }),
    border: borders(look),
    alignment: { horizontal: look.align, vertical: look.vertical, wrapText: look.wrap },
    ...(format !== undefined && { numFmt: format }),
    protection: { locked: cell.locked !== false },
  };
}

function borders({ borders: { all, top = all, bottom = all } }: Look): NonNullable<XlsxStyle["border"]> {
  const side = (colour: string) => ({ style: "thin", color: { rgb: colour } }) as const;
  return {
    ...(all !== undefined && { left: side(all), right: side(all) }),
    ...(top !== undefined && { top: side(top) }),
    ...(bottom !== undefined && { bottom: side(bottom) }),
  };
}

function formatCode(format: NumberFormat): string | undefined {
  if (format === "general") return undefined;
  if (format === "text") return "@";
  return format.decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(format.decimals)}`;
}
