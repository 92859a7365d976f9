import type { Finding } from "../findings/finding.ts";
import type { PreparedRelease } from "../pipeline.ts";
import { labelOf } from "../releases/label.ts";
import type { Words } from "../words/words.ts";
import type { ReleaseSummary, ReportFiles } from "./summary-file.ts";

/** What a run made of a release: the files of each report. */
export interface Made {
  /** By the slug of the area. */
  readonly areas: ReadonlyMap<string, ReportFiles>;
  readonly national?: ReportFiles;
  /** Only some areas were asked for, so nothing is known of the others. */
  readonly partial: boolean;
}

/**
 * What was made of each area of a release, and why an area has no report. `before` is what stays in the folder:
 * the reports of areas that were not asked for, and files of a format that this run did not make.
 */
export function summarise(
  prepared: PreparedRelease,
  made: Made,
  before: ReleaseSummary | undefined,
  words: Words,
): ReleaseSummary {
  const { release, statistics } = prepared;
  const label = labelOf(release.details.kind);
  const stays = made.partial ? before?.national : undefined;
  const national = made.national ? { files: { ...before?.national?.files, ...made.national } } : stays;
  return {
    id: release.id,
    title: words.page.index.releaseTitle(release.details.year),
    ...(label && { label: label.full }),
    ...(national && { national }),
    areas: statistics.project.areas.map(({ slug, name }) => {
      const earlier = before?.areas.find((each) => each.slug === slug && each.reason === undefined);
      const files = made.areas.get(slug);
      if (files) return { slug, name, files: { ...earlier?.files, ...files } };
      return (made.partial && earlier) || { slug, name, files: {}, reason: reasonFor(slug, prepared, words) };
    }),
    // The findings of some areas are not those of the release.
    findings: (made.partial && before?.findings) || countFindings(prepared.findings),
  };
}

export function countFindings(findings: readonly Finding[]): ReleaseSummary["findings"] {
  const count = (severity: Finding["severity"]) =>
    findings.filter((each) => each.severity === severity).length;
  return { errors: count("error"), queries: count("query"), notes: count("note") };
}

/** Why an area has no report, without its name: areas with the same reason are listed together. */
function reasonFor(
  slug: string,
  { statistics, findings, release }: PreparedRelease,
  { page }: Words,
): string {
  const { reasons } = page.index;
  const errors = findings.filter((finding) => finding.area === slug && finding.severity === "error").length;
  if (errors > 0) return reasons.errors(errors);
  if (statistics.areasAtHand.includes(slug)) return reasons.notYet;
  return release.details.kind === "reconstructed" ? reasons.noFigure : reasons.noReturn;
}
