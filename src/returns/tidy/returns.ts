import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Release } from "../../releases/project.ts";
import { areaOfFile } from "../area-names.ts";
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
  const wrong = observations
    .filter((each) => each.year !== year)
    .map(({ year: other, location, area }) =>
      found("RETURN-YEAR", { what: "row", year: other, release: year }, { location, area }),
    );
  const areas = [...new Set(observations.map(({ area }) => area))];
  const own = new Map<string, Observation[]>(areas.map((area) => [area, []]));
  for (const each of observations) if (each.year === year) own.get(each.area)!.push(each);
  const totals: Finding[] = [];
  const returns = [...own].map(([area, rows]) => {
    const read = returnOf(release, file, area, rows);
    const { entries, findings: added } = withoutEmptyTotals(release.framework, area, read.entries);
    totals.push(...added);
    return { ...read, entries };
  });
  if (empty) {
    const slug = areaOfFile(project.areaNames, file);
    const about = { location: { file }, ...(slug !== undefined && { area: slug }) };
    return { returns: [], findings: [...findings, found("RETURN-EMPTY", {}, about)] };
  }
  const { findings: repeated } = repeatedObservations(project.areaNames, observations);
  return { returns, findings: [...findings, ...wrong, ...repeated, ...totals] };
}

function returnOf(release: Release, file: string, area: string, own: readonly Observation[]): Return {
  const { status, year } = release.details;
  return {
    area,
    year,
    file,
    status: own.some((each) => each.status === "provisional") ? "provisional" : status,
    entries: own.map(({ area: _area, year: _year, force: _force, ...entry }): Entry => entry),
    explanations: [],
    signOff: [],
    forces: [...new Set(own.flatMap((each) => each.force ?? []))],
  };
}
