import type { Face } from "../../../typography/font.ts";
import { widthOf } from "../../../typography/shape.ts";
import type { Printed } from "../../../words/print-figure.ts";
import { page as paper, type TypeStyle } from "../../design.ts";
import { headingWidth, longestWord } from "./heading-width.ts";

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

/** Between columns, in points: as much as there is room for, so that a row is still read across. */
const gaps = [18, 12, 8] as const;
/** As little as keeps columns apart, where even headings broken at every word want the room. */
const leastGap = 5;
/** A column of figures is not narrower than this, in points, so that single digits do not crowd. */
const narrowestFigures = 26;
/** A heading wider than its figures is broken where that makes its column narrower than this, in points. */
const narrowHeading = 62;
/** The column of row headers keeps this, in points, before the rest is shared out. */
const readable = 90;
/** Columns that differ by no more than this are made alike. */
const alike = 1.6;

/**
 * Sizes columns to their content, so that figures stand near what they are figures of: headings broken into a few
 * lines, gaps narrower where room is scarce, and smaller type where even that does not fit.
 *
 * @param styles from the largest.
 * @param room for all columns, in points.
 */
export function sizeColumns(texts: TableTexts, styles: readonly TypeStyle[], room: number): Columns {
  for (const style of styles) {
    const measured = measure(texts, style);
    for (const gap of gaps) {
      const natural = withGap(measured.most, gap);
      if (sum(natural) <= room) return placed(measured, gap, evened(natural, room));
    }
    for (const gap of [gaps[2], leastGap]) {
      const least = withGap(measured.least, gap);
      if (sum(least) <= room) return placed(measured, gap, shared(least, withGap(measured.most, gap), room));
    }
  }
  return broken(measure(texts, styles.at(-1)!), room);
}

/**
 * Columns that are wider than the page in the smallest type: the widest give way, and their words are broken. Row headers
 * give way only where they alone are most of the page.
 */
function broken(measured: Measured, room: number): Columns {
  const [first = 0, ...figures] = withGap(measured.least, leastGap);
  const header = Math.min(first, room / 2);
  const most = levelOf(figures, room - header);
  return placed(measured, leastGap, [header, ...figures.map((width) => Math.min(width, most))]);
}

interface Measured {
  readonly style: TypeStyle;
  readonly signWidths: readonly number[];
  /** The widths with every heading broken as far as its words allow, and with none broken more than is good. */
  readonly least: readonly number[];
  readonly most: readonly number[];
}

function measure(texts: TableTexts, style: TypeStyle): Measured {
  const width = (text: string, face: Face) => widthOf(text, face, style.size);
  const headers = [{ header: texts.corner, face: "bold" as Face }, ...texts.rows];
  const word = Math.max(...headers.map((row) => longestWord(row.header, row.face, style.size)));
  const first = Math.max(...headers.map((row) => width(row.header, row.face)));
  const least = [Math.max(word, Math.min(first, readable))];
  const most = [first];
  const signWidths = texts.columns.map((heading, column) => {
    let sign = 0;
    let value = 0;
    for (const { cells, face } of texts.rows) {
      const cell = cells[column];
      if (!cell) continue;
      sign = Math.max(sign, width(hanging(cell), face));
      value = Math.max(value, width(cell.value, face));
    }
    const figures = Math.max(narrowestFigures, value + sign);
    least.push(Math.max(figures, longestWord(heading, "bold", style.size)));
    const narrow = Math.max(figures, narrowHeading);
    most.push(Math.max(figures, headingWidth(heading, "bold", style.size, narrow) + sign));
    return sign;
  });
  return { style, signWidths, least, most };
}

function withGap(widths: readonly number[], gap: number): number[] {
  return widths.map((width, index) => (index === 0 ? width : width + gap));
}

/** Columns of figures of about one width as of one, where there is room. */
function evened(widths: readonly number[], room: number): readonly number[] {
  const [first = 0, ...figures] = widths;
  const widest = Math.max(...figures);
  const even = widest <= alike * Math.min(...figures) && first + widest * figures.length <= room;
  return even ? [first, ...figures.map(() => widest)] : widths;
}

/** What is left of the room, to those that want more than their least. */
function shared(least: readonly number[], most: readonly number[], room: number): number[] {
  const wanted = least.map((width, index) => Math.max(0, most[index]! - width));
  const part = Math.min(1, (room - sum(least)) / Math.max(0.01, sum(wanted)));
  return least.map((width, index) => width + wanted[index]! * part);
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

function placed({ style, signWidths }: Measured, gap: number, widths: readonly number[]): Columns {
  let width = 0;
  const lefts = widths.map((each) => {
    width += each;
    return paper.left + width - each;
  });
  return { style, gap, signWidths, widths, lefts, width };
}

/** The sign that follows a printed figure, with its space; it hangs, so that the digits of a column align. */
export function hanging({ sign }: Printed): string {
  return sign === undefined ? "" : ` ${sign}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
