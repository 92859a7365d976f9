import type { Face } from "../../../typography/font.ts";
import { widthOf } from "../../../typography/shape.ts";
import type { Printed } from "../../../words/print-figure.ts";
import { page as paper, space, type TypeStyle, type } from "../../design.ts";

/** The texts of a table, by which its columns are measured. */
export interface TableTexts {
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly header: string;
    readonly face: Face;
    readonly cells: readonly Printed[];
  }[];
}

export interface Columns {
  readonly style: TypeStyle;
  /** Between columns, in points; part of the widths of all but the first. */
  readonly gap: number;
  /** Of the column of row headers and of each column of figures, in points. */
  readonly widths: readonly number[];
  /** Where each column begins on the page, and the width of all of them. */
  readonly lefts: readonly number[];
  readonly width: number;
  /** What is kept free at the right of each column of figures for a sign such as [r], so that digits align. */
  readonly signWidths: readonly number[];
}

const styles: readonly TypeStyle[] = [type.table, type.small, type.furniture];
/** A table is as wide as the page, or where it has little in it, this part of it: two widths look orderly. */
const narrowest = 0.62;

/**
 * Sizes columns to their content: on one line where there is room, with headings broken where there is not,
 * in smaller type where even that does not fit.
 */
export function sizeColumns(texts: TableTexts): Columns {
  for (const style of styles) {
    const measured = measure(texts, style);
    const least = sum(measured.least);
    if (least <= paper.contentWidth) return placed(measured, share(measured, least));
  }
  // Wider than the page in the smallest type: the widest columns give way, and their words are broken.
  const measured = measure(texts, styles.at(-1)!);
  const most = levelOf(measured.least, paper.contentWidth);
  return placed(
    measured,
    measured.least.map((width) => Math.min(width, most)),
  );
}

/** The width to which the widest columns come down, so that all of them together take so much room. */
function levelOf(widths: readonly number[], room: number): number {
  let left = room;
  const rising = [...widths].sort((a, b) => a - b);
  for (const [index, width] of rising.entries()) {
    const even = left / (rising.length - index);
    if (width > even) return even;
    left -= width;
  }
  return room;
}

function placed(measured: Measured, widths: readonly number[]): Columns {
  const { style, gap, signWidths } = measured;
  let width = 0;
  const lefts = widths.map((each) => {
    width += each;
    return paper.left + width - each;
  });
  return { style, gap, signWidths, widths, lefts, width };
}

interface Measured {
  readonly style: TypeStyle;
  readonly gap: number;
  readonly signWidths: readonly number[];
  /** The widths with every heading broken as far as its words allow, and with none broken. */
  readonly least: readonly number[];
  readonly most: readonly number[];
}

function measure(texts: TableTexts, style: TypeStyle): Measured {
  const gap = style.size > type.small.size ? space.medium : space.small;
  const width = (text: string, face: Face) => widthOf(text, face, style.size);
  const longestWord = (text: string, face: Face) =>
    text.split(" ").reduce((widest, word) => Math.max(widest, width(word, face)), 0);
  const headers = [{ header: texts.corner, face: "bold" as Face }, ...texts.rows];
  const least = [Math.max(...headers.map((row) => longestWord(row.header, row.face)))];
  const most = [Math.max(...headers.map((row) => width(row.header, row.face)))];
  const signWidths = texts.columns.map((heading, column) => {
    const cells = texts.rows.flatMap(({ cells, face }) =>
      cells[column] ? [{ cell: cells[column], face }] : [],
    );
    const sign = Math.max(0, ...cells.map(({ cell, face }) => width(hanging(cell), face)));
    const figures = Math.max(0, ...cells.map(({ cell, face }) => width(cell.value, face))) + sign;
    least.push(gap + Math.max(figures, longestWord(heading, "bold")));
    most.push(gap + Math.max(figures, width(heading, "bold") + sign));
    return sign;
  });
  // Headings of the first column keep at least a readable width before the rest is shared out.
  least[0] = Math.max(least[0]!, Math.min(most[0]!, 90));
  return { style, gap, signWidths, least, most };
}

function share({ least, most }: Measured, sumOfLeast: number): number[] {
  const room = paper.contentWidth;
  const natural = sum(most);
  if (natural > room) {
    const wanted = natural - sumOfLeast;
    return least.map((width, index) => width + ((most[index]! - width) / wanted) * (room - sumOfLeast));
  }
  const [first = 0, ...figures] = most;
  if (figures.length === 0) return [room];
  const widest = Math.max(...figures);
  const even = first + widest * figures.length <= room ? figures.map(() => widest) : figures;
  const target = (first + sum(even)) * 1.15 > narrowest * room ? room : narrowest * room;
  const extra = Math.max(0, target - first - sum(even)) / figures.length;
  return [first, ...even.map((width) => width + extra)];
}

/** The sign that follows a printed figure, with its space; it hangs, so that the digits of a column align. */
export function hanging({ sign }: Printed): string {
  return sign === undefined ? "" : ` ${sign}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
