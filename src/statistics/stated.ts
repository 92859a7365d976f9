import { type Cell, cellId } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { periodInWords, type Year, yearSlug } from "../figures/year.ts";
import { basisOf } from "../framework/cells.ts";
import type { Framework } from "../framework/schema.ts";
import type { Entry, Observation, Return } from "../returns/return.ts";

/** Every figure that somebody stated, by its id; the ground that all other figures stand on. */
export type Stated = ReadonlyMap<
  string,
  { readonly entry: Entry; readonly area: string; readonly year: Year }
>;

/** The id of a figure: `2017-18/suffolk/eligible/category-1/level-2`. */
export function figureId(cell: Cell, area: string, year: Year): string {
  return `${yearSlug(year)}/${area}/${cellId(cell)}`;
}

/** The cell in the id of a figure. */
export function cellOfId(id: string): Cell {
  const [, , measure = "", ...members] = id.split("/");
  return { measure, members };
}

/** The areas in the ids of what a figure was made from, each once; population counts are not figures. */
export function areasIn(inputs: readonly string[]): string[] {
  const figures = inputs.filter((id) => !id.startsWith("population/"));
  return [...new Set(figures.map((id) => id.split("/")[1]!))].sort();
}

export function collectStated(returns: readonly Return[], history: readonly Observation[]): Stated {
  const stated = new Map<string, { entry: Entry; area: string; year: Year }>();
  for (const { area, year, entries } of returns) {
    for (const entry of entries) stated.set(figureId(entry.cell, area, year), { entry, area, year });
  }
  for (const entry of history) {
    stated.set(figureId(entry.cell, entry.area, entry.year), { entry, area: entry.area, year: entry.year });
  }
  return stated;
}

/** A stated figure with all that travels with it. */
export function statedFigure(framework: Framework, entry: Entry, id: string, year: Year): Figure {
  const basis = entry.basis ?? basisOf(framework, entry.cell);
  return {
    id,
    value: entry.value,
    status: entry.status,
    basis,
    period: periodInWords(year, basis),
    unit: unitOf(framework, entry.cell),
    inputs: [],
    notes: entry.notes,
    source: {
      kind: "stated",
      file: entry.location.file,
      line: ("line" in entry.location ? entry.location.line : undefined) ?? 1,
      ...(entry.citation !== undefined && { citation: entry.citation }),
    },
  };
}

export function unitOf(framework: Framework, cell: Cell): string {
  return framework.measures[cell.measure]?.unit ?? framework.rates[cell.measure]?.unit ?? "";
}
