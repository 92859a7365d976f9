import { type Coordinate, figureId, valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import type { Entry, Observation, Return } from "../returns/return.ts";

/** Every figure that somebody stated; the ground that all other figures stand on. */
export interface Stated {
  at(coordinate: Coordinate): Entry | undefined;
  /** Where those stand that are named as revised. */
  readonly revised: readonly Coordinate[];
}

export function collectStated(returns: readonly Return[], history: readonly Observation[]): Stated {
  const entries = new Map<string, Entry>();
  const revised: Coordinate[] = [];
  const add = (entry: Entry, area: string, year: Observation["year"]) => {
    const at = valueAt(entry.cell, geographyOf(area), year);
    entries.set(figureId(at), entry);
    if (entry.revision) revised.push(at);
  };
  for (const { area, year, entries: own } of returns) for (const entry of own) add(entry, area, year);
  for (const entry of history) add(entry, entry.area, entry.year);
  return { at: (coordinate) => entries.get(figureId(coordinate)), revised };
}

/** What the returns and the history state. Where both state the same, the history is read last. */
export function statedIn(returns: Stated, history: Stated): Stated {
  return {
    at: (coordinate) => history.at(coordinate) ?? returns.at(coordinate),
    revised: [...returns.revised, ...history.revised],
  };
}
