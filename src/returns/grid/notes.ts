import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { type Place, placeName } from "../../workbook/model/place.ts";
import type { Grid, GridCell } from "./grid.ts";

/** A figure that was read, and where it stands. */
export interface ReadCell {
  readonly row: number;
  readonly cell: GridCell;
}

/** The most cells that a note names. */
const mostNamed = 5;

/** What is told of figures in a sheet that are right as they were read: numbers typed as text, results of formulas. */
export function figureNotes(grid: Grid, read: readonly ReadCell[]): Finding[] {
  if (grid.sheet === undefined) return [];
  const asText = read.filter(({ cell }) => !cell.number && !cell.formula && /^\d+$/.test(cell.text));
  const formulas = read.filter(({ cell }) => cell.formula);
  return (
    [
      ["FIGURE-AS-TEXT", asText],
      ["FIGURE-FORMULA", formulas],
    ] as const
  ).flatMap(([code, cells]) => {
    const places = cells.map(({ row, cell }): Place => ({ row, column: cell.column }));
    if (!places[0]) return [];
    const args = {
      cells: places.slice(0, mostNamed).map((place) => `${grid.sheet} ${placeName(place)}`),
      more: Math.max(0, places.length - mostNamed),
    };
    return [found(code, args, { location: grid.locate(places[0]) })];
  });
}
