import type { Finding } from "../../findings/finding.ts";
import type { Project, Release } from "../../releases/project.ts";
import type { Observation } from "../return.ts";
import { readTidyCsv } from "../tidy/csv.ts";
import { readReturns } from "./read.ts";

/** What an earlier version said of figures that a release or its history has now. */
export interface Version {
  /** Where it stands. */
  readonly file: string;
  /** A copy of all stated figures of the release itself, so that none of them may be missing now. */
  readonly whole: boolean;
  readonly observations: readonly Observation[];
}

/**
 * The earlier versions of a release's figures: the newest copy that was kept when it was published, and what the
 * releases of the years of its history said of these years.
 */
export function readVersions(
  project: Project,
  release: Release,
): { readonly versions: readonly Version[]; readonly findings: readonly Finding[] } {
  const others = [...project.releases, ...project.earlier].filter(
    ({ details }) => details.year < release.details.year,
  );
  const released = release.historyFile ? others.flatMap((other) => versionOf(project, other)) : [];
  const newest = release.publishedFiles.at(-1);
  if (!newest) return { versions: released, findings: [] };
  const { observations, findings } = readTidyCsv(newest, {
    project,
    frameworks: project.frameworks,
    blankStatus: "final",
  });
  return {
    versions: [{ file: newest.file, whole: true, observations }, ...released],
    findings: findings.map((finding) => ({ ...finding, release: release.id })),
  };
}

/** What a release says of its own year; what is wrong with it is found where it is checked itself. */
function versionOf(project: Project, other: Release): Version[] {
  return readReturns(project, other).returns.map(({ area, year, file, entries }) => ({
    file,
    whole: false,
    observations: entries.map((entry) => ({ ...entry, area, year })),
  }));
}
