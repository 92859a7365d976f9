import type { Columns } from "../layout/columns.ts";
import { baseline } from "../layout/pieces.ts";
import type { Canvas } from "../page/canvas.ts";
import type { Line } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";

/** What all rows of a table share. */
export interface RowSetting extends Columns {
  readonly place: string;
  /** White space above and below the text of a row, in points. */
  readonly padding: number;
}

/** A cell with its words broken into lines. */
export interface Cell {
  readonly tag: Tag | undefined;
  readonly lines: readonly Line[];
  readonly x: number;
  /** What right alignment refers to; undefined for text set from the left. */
  readonly right?: number;
  readonly signOnly?: boolean;
}

export function tallestOf(cells: readonly Cell[]): number {
  return Math.max(1, ...cells.map((cell) => cell.lines.length));
}

export function heightOfRow({ style, padding }: RowSetting, lines: number): number {
  return lines * style.leading + 2 * padding;
}

/** The cells of a row, each with so many of its lines as have room, and again until none are left. */
export function inParts(setting: RowSetting, cells: readonly Cell[], room: number): Cell[][] {
  const lines = Math.max(1, Math.floor((room - 2 * setting.padding) / setting.style.leading));
  return Array.from({ length: Math.ceil(tallestOf(cells) / lines) }, (_, part) =>
    cells.map((cell) => ({ ...cell, lines: cell.lines.slice(part * lines, (part + 1) * lines) })),
  );
}

export function paintCell(
  canvas: Canvas,
  setting: RowSetting,
  cell: Cell,
  top: number,
  colour: string,
): void {
  const { style } = setting;
  const where = {
    x: cell.x,
    y: top + baseline(style),
    ...style,
    colour,
    ...(cell.right === undefined ? {} : { align: "right" as const, width: cell.right }),
  };
  if (cell.tag) canvas.lines(cell.tag, cell.lines, where);
  else canvas.untagged("Pagination", cell.lines, where);
}
