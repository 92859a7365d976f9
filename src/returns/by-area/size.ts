import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { AreaTable } from "./find.ts";

/** The most rows that name a place: 42 areas, and their groups of every set. */
const mostRows = 500;
/** The most columns: every figure of every framework has a hundred. */
const mostColumns = 400;

/** What keeps a table from being read at all: it is far larger than any with one row an area. */
export function sizeFinding({ grid, headings, body, area }: AreaTable): Finding | undefined {
  const { number } = headings[0]!;
  const location = grid.locate({ row: number, column: area });
  if (body.length > mostRows) return found("FILE-TOO-LARGE", { what: "rows", most: mostRows }, { location });
  const used = new Set<number>();
  for (const { cells } of [...headings, ...body]) for (const { column } of cells) used.add(column);
  if (used.size <= mostColumns) return undefined;
  return found("RETURN-TABLE", { what: "too-wide", columns: used.size, most: mostColumns }, { location });
}
