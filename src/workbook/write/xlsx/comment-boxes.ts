import type { Place } from "../../model/place.ts";
import type { Sheet } from "../../model/workbook.ts";
import { rowHeights } from "../heights.ts";

/**
 * The drawing of a sheet's comments with boxes as large as their words. The library (hucre 1.0.0) draws all of them
 * alike, two columns wide and four rows high, which hides the end of a long one.
 */
export function withRoomForComments(vml: string, sheet: Sheet): string {
  const heights = rowHeights(sheet);
  return vml.replace(
    /<x:Anchor>[^<]*<\/x:Anchor>(.*?<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>)/g,
    (whole, rest: string, row: string, column: string) => {
      const at = { row: Number(row) + 1, column: Number(column) + 1 };
      const comment = sheet.rows[at.row - 1]?.cells[at.column - 1]?.comment;
      return comment === undefined
        ? whole
        : `<x:Anchor>${anchor(sheet.widths, heights, at, comment)}</x:Anchor>${rest}`;
    },
  );
}

/** The corners of a box beside a cell, each as a column or row, both from 0, and pixels into it. */
function anchor(widths: readonly number[], heights: readonly number[], at: Place, comment: string): string {
  const right = spanned(at.column, boxWidth, (column) => widths[column] ?? usualWidth);
  const bottom = spanned(at.row - 1, boxHeight(comment), (row) => heights[row] ?? usualHeight);
  return [at.column, 15, at.row - 1, 2, right, 4, bottom, 4].join(", ");
}

/** The first column or row, from 0, behind so much of them. */
function spanned(from: number, length: number, of: (index: number) => number): number {
  let end = from;
  for (let rest = length; rest > 0; rest -= of(end - 1)) end += 1;
  return end;
}

/** In digits of the usual font, as columns are. */
const boxWidth = 40;
const usualWidth = 8;
const usualHeight = 15;

/** In points, as rows are; about 40 characters stand in a line. */
function boxHeight(comment: string): number {
  return 16 + comment.split("\n").reduce((sum, line) => sum + 14 * Math.ceil((line.length + 1) / 40), 0);
}
