import type { Columns } from "../layout/columns.ts";
import { baseline } from "../layout/pieces.ts";
import type { Canvas } from "../page/canvas.ts";
import type { Line } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";

/** What all rows of a table share. */
export interface RowSetting extends Columns {
  readonly place: string;
  /** White space above and below the text of a row, in points: as it is, at least and at most. */
  readonly padding: { readonly natural: number; readonly least: number; readonly most: number };
  /** White space after every {@link rowsTogether} rows in place of a hairline after each; 0 where rows have hairlines. */
  readonly groupGap: number;
  /** The column of small lines at the end, where there is one. */
  readonly trend?: { readonly left: number; readonly width: number };
}

/** Rows of a long table stand together in groups of so many, by which the eye keeps to a row. */
export const rowsTogether = 5;

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
  return lines * style.leading + 2 * padding.natural;
}

/** The cells of a row, each with so many of its lines as have room, and again until none are left. */
export function inParts(setting: RowSetting, cells: readonly Cell[], room: number): Cell[][] {
  const lines = Math.max(1, Math.floor((room - 2 * setting.padding.natural) / setting.style.leading));
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
