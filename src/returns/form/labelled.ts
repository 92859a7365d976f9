import type { Cell, Workbook } from "../../workbook/model/workbook.ts";

/**
 * A workbook that says on every sheet and of itself what a release that is not live must say.
 *
 * @param label undefined of a live release
 */
export function labelled(workbook: Workbook, label: string | undefined): Workbook {
  if (label === undefined) return workbook;
  return {
    ...workbook,
    properties: { ...workbook.properties, title: `${workbook.properties.title}. ${label}` },
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, index) =>
        index === 0 ? { ...row, cells: [withLabel(row.cells[0], label), ...row.cells.slice(1)] } : row,
      ),
    })),
  };
}

/** The title of a sheet stands in its first cell. */
function withLabel(cell: Cell | undefined, label: string): Cell {
  const title = cell?.content.kind === "text" ? `${cell.content.text}. ` : "";
  return { style: "title", ...cell, content: { kind: "text", text: `${title}${label}` } };
}
