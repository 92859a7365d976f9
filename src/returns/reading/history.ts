import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Project, Release } from "../../releases/project.ts";
import { listed } from "../listed.ts";
import { repeatedObservations } from "../repeats.ts";
import type { Observation } from "../return.ts";
import { readTidyCsv } from "../tidy/csv.ts";

/** The most rows of a history: 42 areas with every cell of forty years have 106,000. */
const mostRows = 250_000;

/** Figures of earlier years, by the frameworks of those years. */
export function readHistory(
  project: Project,
  release: Release,
): { readonly entries: readonly Observation[]; readonly findings: readonly Finding[] } {
  if (!release.historyFile) return { entries: [], findings: [] };
  const { year } = release.details;
  const context = { project, frameworks: project.frameworks, blankStatus: "final" } as const;
  const { observations, findings } = readTidyCsv(release.historyFile, context, mostRows);
  const late = observations
    .filter((each) => each.year >= year)
    .map(({ year: other, location }) => found("HISTORY-YEAR", { year: other, release: year }, { location }));
  const { findings: twice, repeated } = repeatedObservations(project.areaNames, observations);
  return {
    // Of a figure that stands twice neither is taken: a report would have to guess which one is right.
    entries: observations.filter((each) => each.year < year && !repeated.has(each)),
    findings: listed([...findings, ...late, ...twice]).map((finding) => ({
      ...finding,
      release: release.id,
    })),
  };
}
