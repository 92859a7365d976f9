import type { Place } from "../model/place.ts";
import { lastCell } from "./limits.ts";

/** A cell by its name, A1 or $A$1; undefined for what is none, and beyond the last cell that there is. */
export function parsePlace(name: string): Place | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(name);
  if (!match) return undefined;
  const row = Number(match[2]);
  const column = columnNumber(match[1]!);
  return row <= lastCell.row && column <= lastCell.column ? { row, column } : undefined;
}

/** 1 for A, 27 for AA. */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A range of cells by the names of its corners: A1:C5, or one cell. */
export function parseRange(name: string): { readonly from: Place; readonly to: Place } | undefined {
  const [first = "", last = first, ...more] = name.split(":");
  const [from, to] = [parsePlace(first), parsePlace(last)];
  if (!from || !to || more.length > 0 || from.row > to.row || from.column > to.column) return undefined;
  return { from, to };
}
