import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Project, Release } from "../../releases/project.ts";
import { figureKey, repeatedObservations } from "../repeats.ts";
import type { Observation } from "../return.ts";
import { readTidyCsv } from "../tidy/csv.ts";

/** Figures of earlier years, by the frameworks of those years. */
export function readHistory(
  project: Project,
  release: Release,
): { readonly entries: readonly Observation[]; readonly findings: readonly Finding[] } {
  if (!release.historyFile) return { entries: [], findings: [] };
  const { year } = release.details;
  const { observations, findings } = readTidyCsv(release.historyFile, {
    project,
    frameworks: project.frameworks,
    blankStatus: "final",
  });
  const late = observations
    .filter((each) => each.year >= year)
    .map(({ year: other, location }) => found("HISTORY-YEAR", { year: other, release: year }, { location }));
  const keys = observations.map(figureKey);
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return {
    // Of a figure that stands twice neither is taken: a report would have to guess which one is right.
    entries: observations.filter((each, index) => each.year < year && times.get(keys[index]!) === 1),
    findings: [...findings, ...late, ...repeatedObservations(project.areaNames, observations)].map(
      (finding) => ({
        ...finding,
        release: release.id,
      }),
    ),
  };
}
