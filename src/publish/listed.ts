import type { Files } from "../files/files.ts";
import { pathsIn, type ReleaseSummary, type ReportFiles, readSummary } from "./summary-file.ts";

/** What `release.json` of a release lists. */
export interface Listed {
  /** As it was written, with the files that are still there; undefined where there is none of this program. */
  readonly summary: ReleaseSummary | undefined;
  /** Files that this program has made: the path of each with its digest, which earlier versions did not write down. */
  readonly made: ReadonlyMap<string, string | undefined>;
}

/** Reads what is listed as made of a release. */
export async function listedIn(output: Files, release: string): Promise<Listed> {
  const summary = readSummary(await output.readText(`${release}/release.json`, 64 * 1024 * 1024));
  if (!summary) return { summary, made: new Map() };
  const own = pathsIn(summary).filter((path) => isIn(release, path));
  const there = new Set((await output.list(release)).map(({ name }) => `${release}/${name}`));
  return {
    summary: onlyThere(summary, there),
    made: new Map(own.map((path) => [path, summary.sha256?.[path]])),
  };
}

/** Whatever the list says, only files in the folder of the release itself are this program's. */
function isIn(release: string, path: string): boolean {
  const name = path.startsWith(`${release}/`) ? path.slice(release.length + 1) : "";
  return /^[^./\\][^/\\]*$/.test(name);
}

/** Somebody may have taken files out since. */
function onlyThere(summary: ReleaseSummary, there: ReadonlySet<string>): ReleaseSummary {
  const kept = (files: ReportFiles): ReportFiles => {
    const formats = Object.entries(files).map(
      ([format, paths]) => [format, paths.filter((path) => there.has(path))] as const,
    );
    return Object.fromEntries(formats.filter(([, paths]) => paths.length > 0));
  };
  const { national, whole, areas, others, ...rest } = summary;
  const nationalFiles = national && kept(national.files);
  return {
    ...rest,
    ...(nationalFiles &&
      Object.keys(nationalFiles).length > 0 && { national: { ...national, files: nationalFiles } }),
    whole: kept(whole),
    areas: areas.map((area) => ({ ...area, files: kept(area.files) })),
    others: others
      .map((other) => ({ ...other, files: kept(other.files) }))
      .filter(({ files }) => Object.keys(files).length > 0),
  };
}
