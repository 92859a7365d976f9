import type { Cell, Row, Sheet } from "../model/workbook.ts";
import { font, looks } from "./look.ts";

/**
 * The height of each row of a sheet in points: what it says itself, else what its text needs. Programs make a row
 * higher when somebody types into it, but not all of them do when they open a file, and then the end of a text is
 * hidden.
 */
export function rowHeights({ rows, widths }: Sheet): number[] {
  return rows.map((row) => row.height ?? neededHeight(row, widths));
}

/** The height that the text of a row needs in columns so wide, in points; as high as Excel takes a row at most. */
export function neededHeight(row: Row, widths: readonly number[]): number {
  return Math.min(highest, textHeight(row, widths));
}

const highest = 409;

function textHeight({ cells }: Row, widths: readonly number[]): number {
  const needed = cells.map((cell, column) => (cell === undefined ? 0 : cellHeight(cell, widths[column])));
  return Math.max(lineHeight(font.size) + free, ...needed);
}

function cellHeight({ content, style }: Cell, width: number | undefined): number {
  const look = looks[style];
  const height = lineHeight(look.font.size);
  if (content.kind !== "text") return height + free;
  const em = (look.font.size / font.size) * (look.font.bold ? boldness : 1);
  const room = look.wrap && width !== undefined ? ((width - 0.5) * digit) / em : Number.POSITIVE_INFINITY;
  return free + height * content.text.split("\n").reduce((sum, line) => sum + lineCount(line, room), 0);
}

function lineHeight(size: number): number {
  return size * 1.25;
}

/** What stays free above and below the text of a row, in points. */
const free = 3;

/** How many lines a text takes where each has room for so much, broken at its spaces. */
function lineCount(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const length = widthOf(word);
    if (used > 0 && used + space + length > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + length;
    if (used > room) {
      const more = Math.ceil(used / room) - 1;
      lines += more;
      used -= more * room;
    }
  }
  return lines;
}

function widthOf(word: string): number {
  let width = 0;
  for (const sign of word) width += signWidth(sign);
  return width;
}

/** Arial's widths in thousandths of its size, taken together in a few kinds; what is not Latin is as wide as high. */
const digit = 556;
const space = 278;
const boldness = 1.08;

function signWidth(sign: string): number {
  if (/[ijl'.,:;|!I()[\]ft/ -]/.test(sign)) return 290;
  if (/[mwMW@%—]/.test(sign)) return 880;
  if (/[A-Z&]/.test(sign)) return 700;
  return sign < "\u0250" || /[\u2010-\u203A]/.test(sign) ? digit : 1000;
}
