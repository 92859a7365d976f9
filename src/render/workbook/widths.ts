import type { Cell, Row } from "../../workbook/model/workbook.ts";

/** Widths of columns in characters: wide enough for each number and each word of a heading, which may take several lines. */
export function columnWidths(rows: readonly Row[]): number[] {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: columns }, (_, column) => {
    const cells = rows.flatMap(({ cells: own }) => own[column] ?? []);
    const needed = Math.max(0, ...cells.map(neededBy));
    const { least, most } = column === 0 ? limits.first : limits.others;
    return Math.min(most, Math.max(least, Math.ceil(needed)));
  });
}

const limits = { first: { least: 30, most: 44 }, others: { least: 13, most: 28 } } as const;

/** Bold letters are wider than the digits that a width is counted in. */
const room = { bold: 1.15, free: 3, lines: 2 } as const;

function neededBy({ content, style }: Cell): number {
  if (content.kind === "number")
    return content.number.toLocaleString("en-GB").length + (content.decimals ?? 0) + room.free;
  if (content.kind !== "text") return 0;
  const words = content.text.split(" ").map((word) => word.length * room.bold);
  const longest = Math.max(...words) + room.free;
  if (style === "number") return content.text.length + room.free;
  // A heading and the words of a row stand in a few lines.
  return Math.max(longest, (content.text.length * room.bold) / room.lines + room.free);
}
