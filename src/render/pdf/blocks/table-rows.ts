import type { Row } from "../../../report/edition/edition.ts";
import type { Face } from "../../../typography/font.ts";
import { widthOf } from "../../../typography/shape.ts";
import type { Printed } from "../../../words/print-figure.ts";
import { colours, page as paper, space } from "../../design.ts";
import { type Columns, hanging } from "../layout/columns.ts";
import { baseline, type Piece } from "../layout/pieces.ts";
import type { Canvas } from "../page/canvas.ts";
import { breakLines, type Line } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";

export interface RowSetting extends Columns {
  readonly place: string;
  /** White space above and below the text of a row, in points. */
  readonly padding: number;
}

interface Cell {
  readonly tag: Tag | undefined;
  readonly lines: readonly Line[];
  readonly x: number;
  /** What right alignment refers to; undefined for text set from the left. */
  readonly right?: number;
  readonly signOnly?: boolean;
}

/** The headings of a table's columns, broken into lines. */
export interface Headings {
  readonly cells: readonly Omit<Cell, "tag">[];
  /** Of the tallest, in lines. */
  readonly tallest: number;
}

export function headingsOf(setting: RowSetting, texts: readonly string[]): Headings {
  const cells = texts.map((text, index) => {
    const width = setting.widths[index]! - (index === 0 ? 0 : setting.gap);
    const lines = breakLines([{ text, face: "bold" }], setting.style.size, width + 0.1);
    const x = setting.lefts[index]!;
    if (index === 0) return { lines, x };
    const sign = setting.signWidths[index - 1]!;
    const widest = Math.max(0, ...lines.map((line) => line.width));
    // Headings stand over the digits, not over the signs that hang to their right.
    return { lines, x, right: setting.widths[index]! - (widest <= width - sign ? sign : 0) };
  });
  return { cells, tallest: Math.max(...cells.map((cell) => cell.lines.length)) };
}

/** The row of headings. Without an element it is a repetition, painted as an artifact. */
export function headerRow(parent: Tag | undefined, setting: RowSetting, headings: Headings): Piece {
  const { cells, tallest } = headings;
  const tags = cells.map(() => parent?.add("TH", { scope: "Column" }));
  const height = tallest * setting.style.leading + 2 * setting.padding;
  return {
    place: setting.place,
    height,
    before: space.small,
    keepWithNext: true,
    paint(canvas, top) {
      for (const [index, cell] of cells.entries()) {
        const free = (tallest - cell.lines.length) * setting.style.leading;
        const tag = tags[index];
        paintCell(canvas, setting, { ...cell, tag }, top + setting.padding + free, colours.text);
      }
      canvas.artifact("Layout", () =>
        canvas.rule(paper.left, top + height, setting.width, 1, colours.strongRule),
      );
    },
  };
}

/** A row of figures. A total is set apart by weight and a rule; a break in the series by a dashed rule. */
export function tableRow(
  parent: Tag,
  setting: RowSetting,
  content: {
    readonly row: Row;
    readonly header: string;
    readonly face: Face;
    readonly cells: readonly Printed[];
    /** The row after it begins with the rule of a break, which no hairline may fill. */
    readonly breakAfter: boolean;
  },
): Piece {
  const { row, face } = content;
  const { size, leading } = setting.style;
  const first: Cell = {
    tag: parent.add("TH", { scope: "Row" }),
    lines: breakLines([{ text: content.header, face }], size, setting.widths[0]! + 0.1),
    x: paper.left,
  };
  const figures = content.cells.map((printed, index): Cell => {
    const { text, kind } = printed;
    const column = index + 1;
    const width = setting.widths[column]! - setting.gap;
    const free = setting.signWidths[index]! - widthOf(hanging(printed), face, size);
    const fits = widthOf(text, face, size) + free <= width + 0.1;
    const unbroken = fits ? text.replaceAll(" ", "\u00A0") : text;
    return {
      tag: parent.add("TD"),
      lines: breakLines([{ text: unbroken, face }], size, width + 0.1),
      x: setting.lefts[column]!,
      right: setting.widths[column]! - (fits ? free : 0),
      signOnly: kind === "sign",
    };
  });
  const cells = [first, ...figures];
  const tallest = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const height = tallest * leading + 2 * setting.padding;
  return {
    place: setting.place,
    height,
    before: 0,
    paint(canvas, top) {
      const { width } = setting;
      canvas.artifact("Layout", () => {
        if (row.total) canvas.rule(paper.left, top, width, 1, colours.strongRule);
        if (row.breakBefore) canvas.rule(paper.left, top, width, 1, colours.primary, 3);
        if (row.total) canvas.rule(paper.left, top + height, width, 1, colours.strongRule);
        else if (!content.breakAfter) canvas.rule(paper.left, top + height, width, 0.5, colours.rule);
      });
      for (const cell of cells) {
        // A sign in the place of a figure stands back behind the figures.
        const colour = cell.signOnly ? colours.secondary : colours.text;
        paintCell(canvas, setting, cell, top + setting.padding, colour);
      }
    },
  };
}

function paintCell(canvas: Canvas, setting: RowSetting, cell: Cell, top: number, colour: string): void {
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
