import { type Coordinate, figureId, valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { AreaNames } from "../reference/area-names.ts";
import { hasTwoForces, nameOf } from "./area-names.ts";
import type { Observation, Return } from "./return.ts";

/** What tells one figure from another. */
export function figureKey(observation: Observation): string {
  return figureId(coordinateOf(observation));
}

function coordinateOf({ area, year, cell }: Observation): Coordinate {
  return valueAt(cell, geographyOf(area), year);
}

/** The same figure twice in a file: which one is right is not ours to say. */
export function repeatedObservations(names: AreaNames, observations: readonly Observation[]): Finding[] {
  const seen = new Map<string, Observation>();
  return observations.flatMap((each) => {
    const key = figureKey(each);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, each);
      return [];
    }
    const { area, location } = each;
    const args = { what: "row", first: first.location, twoForces: hasTwoForces(names, area) } as const;
    return [found("RETURN-DUPLICATE", args, { location, area, figure: coordinateOf(each) })];
  });
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
