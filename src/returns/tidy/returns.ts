import type { Status } from "../../figures/figure.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { AreaNames } from "../../reference/area-names.ts";
import type { Release } from "../../releases/project.ts";
import { nameOf } from "../area-names.ts";
import { areaOfFile, otherReturn } from "../file-area.ts";
import type { Sent } from "../reader.ts";
import { repeatedObservations } from "../repeats.ts";
import type { Entry, Observation, ReadReturns, Return } from "../return.ts";
import { withoutEmptyTotals } from "../totals.ts";
import type { TidyFigures } from "./table.ts";

/** The figures of a table for a release's year as one return for each area that is named. */
export function returnsOf(
  { project, release, file: { file } }: Sent,
  { observations, findings, empty }: TidyFigures,
): ReadReturns {
  const { year } = release.details;
  const { own, strangers } = ownRows(project.areaNames, file, observations);
  const wrong = observations
    .filter((each) => each.year !== year)
    .map(({ year: other, location, area }) =>
      found("RETURN-YEAR", { what: "row", year: other, release: year }, { location, area }),
    );
  const areas = [...new Set(own.map(({ area }) => area))];
  const byArea = new Map<string, Observation[]>(areas.map((area) => [area, []]));
  for (const each of own) if (each.year === year) byArea.get(each.area)!.push(each);
  const totals: Finding[] = [];
  const returns = [...byArea].map(([area, rows]) => {
    const read = returnOf(release, file, area, rows);
    const { entries, findings: added } = withoutEmptyTotals(release.framework, area, read.entries);
    totals.push(...added);
    return { ...read, entries };
  });
  if (empty) {
    const slug = areaOfFile(project.areaNames, file)?.slug;
    const about = { location: { file }, ...(slug !== undefined && { area: slug }) };
    return { returns: [], findings: [...findings, found("RETURN-EMPTY", {}, about)] };
  }
  const { findings: repeated } = repeatedObservations(project.areaNames, observations);
  return { returns, findings: [...findings, ...strangers, ...wrong, ...repeated, ...totals] };
}

/**
 * The rows of a table but for those of others in a table named after one area: no area has sent a return because its
 * name stands in a neighbour's file. Each other area is told of once, at its first row.
 */
function ownRows(
  names: AreaNames,
  file: string,
  observations: readonly Observation[],
): { readonly own: readonly Observation[]; readonly strangers: readonly Finding[] } {
  const named = areaOfFile(names, file);
  if (!named) return { own: observations, strangers: [] };
  const others = observations.filter(({ area }) => area !== named.slug);
  const own = observations.filter(({ area }) => area === named.slug);
  const areas = [...new Set(others.map(({ area }) => area))];
  if (own.length === 0 && areas.length === 1)
    return { own, strangers: otherReturn(names, named, areas[0]!, others[0]!.location) };
  const strangers = areas.map((area) => {
    const rows = others.filter((each) => each.area === area);
    const args = { what: "rows", named: named.name, area: nameOf(names, area), rows: rows.length } as const;
    return found("RETURN-FILE-NAME", args, { location: rows[0]!.location, area: named.slug });
  });
  return { own, strangers };
}

function returnOf(release: Release, file: string, area: string, own: readonly Observation[]): Return {
  const { status, year } = release.details;
  return {
    area,
    year,
    file,
    status: statusOf(own, status),
    entries: own.map(({ area: _area, year: _year, force: _force, ...entry }): Entry => entry),
    explanations: [],
    signOff: [],
    forces: [...new Set(own.flatMap((each) => each.force ?? []))],
  };
}

/** A table states the status of each figure: where all have the same, the return as a whole has it too. */
function statusOf(own: readonly Observation[], release: Status): Status {
  const statuses = new Set(own.map(({ status }) => status));
  if (statuses.has("provisional")) return "provisional";
  const [only = release] = statuses;
  return statuses.size === 1 ? only : release;
}
