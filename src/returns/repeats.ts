import { type Cell, type Coordinate, cellId, figureId, valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { AreaNames } from "../reference/area-names.ts";
import { hasTwoForces, nameOf } from "./area-names.ts";
import type { Observation, Return } from "./return.ts";

/** What tells one figure from another, among those of some observations. */
export function figureKeys(): (observation: Observation) => string {
  // Rows of a table share their cells: a file of history names each in a thousand rows.
  const ids = new Map<Cell, string>();
  return ({ area, year, cell }) => {
    let id = ids.get(cell);
    if (id === undefined) {
      id = cellId(cell);
      ids.set(cell, id);
    }
    return `${area} ${year} ${id}`;
  };
}

/** The same of a single observation, as long as the figure's own name. */
export function figureKey(observation: Observation): string {
  return figureId(coordinateOf(observation));
}

function coordinateOf({ area, year, cell }: Observation): Coordinate {
  return valueAt(cell, geographyOf(area), year);
}

/** What is said of figures that stand several times, and all of these. */
export interface Repeats {
  readonly findings: readonly Finding[];
  readonly repeated: ReadonlySet<Observation>;
}

/** The same figure twice in a file: which one is right is not ours to say. */
export function repeatedObservations(names: AreaNames, observations: readonly Observation[]): Repeats {
  const keyOf = figureKeys();
  const seen = new Map<string, Observation>();
  const repeated = new Set<Observation>();
  const findings: Finding[] = [];
  for (const each of observations) {
    const key = keyOf(each);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, each);
      continue;
    }
    repeated.add(first).add(each);
    const { area, location } = each;
    const args = { what: "row", first: first.location, twoForces: hasTwoForces(names, area) } as const;
    findings.push(found("RETURN-DUPLICATE", args, { location, area, figure: coordinateOf(each) }));
  }
  return { findings, repeated };
}

/** Two returns of one area, from two files. */
export function repeatedReturns(names: AreaNames, returns: readonly Return[]): Finding[] {
  const seen = new Map<string, Return>();
  return returns.flatMap((each) => {
    const { area, file } = each;
    const first = seen.get(area);
    if (!first) {
      seen.set(area, each);
      return [];
    }
    const args = {
      what: "return",
      area: nameOf(names, area),
      files: [first.file, file],
      twoForces: hasTwoForces(names, area),
    } as const;
    return [found("RETURN-DUPLICATE", args, { location: { file }, area })];
  });
}
