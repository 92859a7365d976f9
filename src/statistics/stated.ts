import { keptBy } from "../caches/kept-by.ts";
import { type Coordinate, cellId, figureId, valueAt } from "../figures/coordinate.ts";
import { geographyOf, geographySlug } from "../figures/geography.ts";
import type { Year } from "../figures/year.ts";
import { entriesByCell } from "../returns/by-cell.ts";
import type { Entry, Observation, Return } from "../returns/return.ts";

/** Every figure that somebody stated; the ground that all other figures stand on. */
export interface Stated {
  at(coordinate: Coordinate): Entry | undefined;
  /** Where those stand that are named as revised. */
  readonly revised: readonly Coordinate[];
}

/** What was sent. Where two returns of a place and year state the same, the later in the list is read. */
export function statedInReturns(returns: readonly Return[]): Stated {
  const byPlace = new Map<string, Return[]>();
  for (const sent of returns) {
    const place = placeOf(sent.area, sent.year);
    byPlace.set(place, [...(byPlace.get(place) ?? []), sent]);
  }
  return {
    at: ({ view, year, geography, ...cell }) => {
      const own = view === "value" ? byPlace.get(placeOf(geographySlug(geography), year)) : undefined;
      const id = own && cellId(cell);
      const last = own?.findLast(({ entries }) => entriesByCell(entries).has(id!));
      return last && entriesByCell(last.entries).get(id!);
    },
    revised: returns.flatMap(revisedIn),
  };
}

/** What is known of earlier years. */
export function statedInHistory(history: readonly Observation[]): Stated {
  const entries = new Map<string, Entry>();
  const revised: Coordinate[] = [];
  for (const entry of history) {
    const at = valueAt(entry.cell, geographyOf(entry.area), entry.year);
    entries.set(figureId(at), entry);
    if (entry.revision) revised.push(at);
  }
  return { at: (coordinate) => entries.get(figureId(coordinate)), revised };
}

/** What the returns and the history state. Where both state the same, the history is read last. */
export function statedIn(returns: Stated, history: Stated): Stated {
  return {
    at: (coordinate) => history.at(coordinate) ?? returns.at(coordinate),
    revised: [...returns.revised, ...history.revised],
  };
}

const revisedIn = keptBy(({ area, year, entries }: Return) =>
  entries.flatMap(({ cell, revision }) => (revision ? [valueAt(cell, geographyOf(area), year)] : [])),
);

function placeOf(area: string, year: Year): string {
  return `${year} ${area}`;
}
