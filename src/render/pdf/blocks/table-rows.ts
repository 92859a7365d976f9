import type { Row } from "../../../report/edition/edition.ts";
import type { Face } from "../../../typography/font.ts";
import { widthOf } from "../../../typography/shape.ts";
import type { Printed } from "../../../words/print-figure.ts";
import { colours, page as paper, space } from "../../design.ts";
import { hanging } from "../layout/columns.ts";
import type { Piece } from "../layout/pieces.ts";
import { breakLines } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";
import { type PaintedLine, type SmallLine, smallLineCell } from "./small-line.ts";
import { type Cell, heightOfRow, inParts, paintCell, type RowSetting, tallestOf } from "./table-cells.ts";

/** The headings of a table's columns, broken into lines. */
export interface Headings {
  readonly cells: readonly Omit<Cell, "tag">[];
}

/** @param trend the heading of the small lines, where there are any. */
export function headingsOf(
  setting: RowSetting,
  texts: readonly string[],
  trend: string | undefined,
): Headings {
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
  if (!setting.trend || trend === undefined) return { cells };
  const { left, width } = setting.trend;
  const lines = breakLines([{ text: trend, face: "bold" }], setting.style.size, width + 0.1);
  return { cells: [...cells, { lines, x: left }] };
}

/** The row of headings. Without an element it is a repetition, painted as an artifact. */
export function headerRow(parent: Tag | undefined, setting: RowSetting, headings: Headings): Piece {
  const cells = headings.cells.map(
    (cell): Cell => ({ ...cell, tag: parent?.add("TH", { scope: "Column" }) }),
  );
  return headerPiece(setting, cells, true);
}

function headerPiece(setting: RowSetting, cells: readonly Cell[], last: boolean): Piece {
  const tallest = tallestOf(cells);
  const height = heightOfRow(setting, tallest);
  return {
    place: setting.place,
    height,
    before: space.tiny,
    keepWithNext: true,
    parts: (room) =>
      inParts(setting, cells, room).map((part, index, all) =>
        headerPiece(setting, part, index === all.length - 1),
      ),
    paint(canvas, top) {
      for (const cell of cells) {
        const free = (tallest - cell.lines.length) * setting.style.leading;
        paintCell(canvas, setting, cell, top + setting.padding.natural + free, colours.text);
      }
      if (!last) return;
      canvas.artifact("Layout", () =>
        canvas.rule(paper.left, top + height, setting.width, 1, colours.strongRule),
      );
    },
  };
}

/** What a row of a table is made of. */
export interface RowContent {
  readonly row: Row;
  readonly header: string;
  readonly face: Face;
  readonly cells: readonly Printed[];
  /** The small line at its end. */
  readonly trend: SmallLine | undefined;
  readonly rules: Rules;
}

/** Which rules and white space a row stands between. */
export interface Rules {
  readonly total: boolean;
  readonly breakBefore: boolean;
  /** Below it: a hairline, white space that ends a group of rows, or neither. */
  readonly below: "hairline" | "gap" | "none";
}

/** A row of figures. A total is set apart by weight and a rule; a break in the series by a dashed rule. */
export function tableRow(parent: Tag, setting: RowSetting, content: RowContent): Piece {
  const { face } = content;
  const { size } = setting.style;
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
  const trend = setting.trend && smallLineCell(parent.add("TD"), content.trend, setting.trend);
  return rowPiece(setting, [first, ...figures], trend, content.rules, { first: true, last: true });
}

/** The part of the white space between groups of rows that gives way where a table is set closer. */
const gapShrink = 0.4;

/** @param ends whether the row begins and ends with this piece: the rest of it may stand on other pages. */
function rowPiece(
  setting: RowSetting,
  cells: readonly Cell[],
  trend: PaintedLine | undefined,
  rules: Rules,
  ends: { readonly first: boolean; readonly last: boolean },
): Piece {
  const { padding, style } = setting;
  const { total, breakBefore, below } = rules;
  const gap = ends.last && below === "gap" ? setting.groupGap : 0;
  const lines = tallestOf(cells) * style.leading;
  const own = heightOfRow(setting, tallestOf(cells)) + gap;
  const shrink = 2 * (padding.natural - padding.least) + gap * gapShrink;
  return {
    place: setting.place,
    height: own,
    shrink,
    grow: 2 * (padding.most - padding.natural),
    before: 0,
    parts: (room) =>
      inParts(setting, cells, room).map((part, index, all) =>
        rowPiece(setting, part, index === 0 ? trend : undefined, rules, {
          first: index === 0,
          last: index === all.length - 1,
        }),
      ),
    paint(canvas, top, given) {
      const closer = given < own ? (own - given) / shrink : 0;
      const height = given - gap * (1 - closer * gapShrink);
      const { width } = setting;
      canvas.artifact("Layout", () => {
        if (ends.first && total) canvas.rule(paper.left, top, width, 1, colours.strongRule);
        if (ends.first && breakBefore) canvas.rule(paper.left, top, width, 1, colours.primary, 3);
        if (ends.last && total) canvas.rule(paper.left, top + height, width, 1, colours.strongRule);
        else if (ends.last && below === "hairline") {
          canvas.rule(paper.left, top + height, width, 0.5, colours.rule);
        }
      });
      for (const cell of cells) {
        // A sign in the place of a figure stands back behind the figures.
        const colour = cell.signOnly ? colours.secondary : colours.text;
        paintCell(canvas, setting, cell, top + (height - lines) / 2, colour);
      }
      trend?.(canvas, top, height);
    },
  };
}
