import { geographySlug } from "../figures/geography.ts";
import type { Finding } from "../findings/finding.ts";
import { cellInWords } from "../framework/cells.ts";
import { frameworkOf } from "../framework/of-year.ts";
import type { PreparedRelease } from "../pipeline.ts";
import { isUsual } from "../report/identity.ts";
import { formatOf } from "../report/outline/plan.ts";
import { releaseLabel } from "../report/release-label.ts";
import type { ReportRequest } from "../report/subject.ts";
import { placeName } from "../report/whose.ts";
import { areasConcerned } from "../status/areas-concerned.ts";
import { printFigure } from "../words/print-figure.ts";
import { sayPlain } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import type { Highlights, ReleaseSummary, ReportFiles } from "./summary-file.ts";

/** A report that was made. */
export interface MadeReport {
  readonly request: ReportRequest;
  /** The path of its files without their ending. */
  readonly document: string;
  readonly title: string;
  readonly files: ReportFiles;
  /** What the page of the release prints of it, where it is the report of the nation. */
  readonly highlights?: Highlights;
}

/** What a run made of a release. */
export interface Made {
  readonly reports: readonly MadeReport[];
  /** Reports that a fault in the program kept from being made; what an earlier run made of them does not stay. */
  readonly failed: readonly Pick<MadeReport, "request" | "document">[];
  /** What was made of the release as a whole, by what it is. */
  readonly whole: ReportFiles;
  /** Only some areas were asked for, so nothing is known of the others. */
  readonly partial: boolean;
}

/**
 * What was made of each area of a release, and why an area has no report. `before` is what stays in the folder:
 * the reports of areas that were not asked for, and files of a format that this run did not make.
 */
export function summarise(
  prepared: PreparedRelease,
  { reports, failed, whole, partial }: Made,
  before: ReleaseSummary | undefined,
  words: Words,
): ReleaseSummary {
  const { release, statistics } = prepared;
  const label = releaseLabel(release.details, words);
  const usual = reports.filter(({ request }) => isUsual(release.framework, request.kind));
  const failedUsual = failed.filter(({ request }) => isUsual(release.framework, request.kind));
  const national = nationalOf(usual, failedUsual, partial, before);
  return {
    id: release.id,
    title: words.page.index.releaseTitle(release.details.year),
    year: release.details.year,
    kind: release.details.kind,
    ...(label !== undefined && { label }),
    ...(national && { national }),
    whole: { ...before?.whole, ...whole },
    areas: statistics.project.areas.map(({ slug, name }) => {
      const earlier = before?.areas.find((each) => each.slug === slug && each.reason === undefined);
      const made = usual.find(({ request: { of } }) => of.kind === "area" && of.area === slug);
      if (made) return { slug, name, files: { ...earlier?.files, ...made.files } };
      if (failedUsual.some(({ request: { of } }) => of.kind === "area" && of.area === slug))
        return { slug, name, files: {}, reason: words.page.index.reasons.failed };
      return (partial && earlier) || { slug, name, files: {}, reason: reasonFor(slug, prepared, words) };
    }),
    others: othersOf(
      prepared,
      words,
      reports.filter((each) => each.request.of.kind === "group" || !usual.includes(each)),
      failed,
      partial,
      before,
    ),
    revisions: revisionsOf(prepared, words),
    // The findings of some areas are not those of the release.
    findings: (partial && before?.findings) || countFindings(prepared.findings),
  };
}

/** The log of revisions of all areas, for other programs. */
function revisionsOf({ statistics, release }: PreparedRelease, words: Words): ReleaseSummary["revisions"] {
  return statistics.revised.map((at) => {
    const framework = frameworkOf(statistics.project.frameworks, at.year) ?? release.framework;
    const { revision = {}, ...after } = statistics.figure(at);
    const { before, date, reason } = revision;
    const print = (value: typeof after.value) =>
      printFigure(words, { ...after, value, status: "final" }, formatOf(framework, at)).text;
    return {
      figure: after.id,
      area: geographySlug(at.geography),
      label: cellInWords(framework, at),
      year: at.year,
      ...(before && { before: print(before) }),
      after: print(after.value),
      ...(date !== undefined && { date }),
      ...(reason !== undefined && { reason }),
    };
  });
}

function nationalOf(
  reports: readonly MadeReport[],
  failed: Made["failed"],
  partial: boolean,
  before: ReleaseSummary | undefined,
): ReleaseSummary["national"] {
  const made = reports.find(({ request }) => request.of.kind === "nation");
  if (made) {
    const { highlights } = made;
    return { files: { ...before?.national?.files, ...made.files }, ...(highlights && { highlights }) };
  }
  const stays = partial && !failed.some(({ request }) => request.of.kind === "nation");
  return stays ? before?.national : undefined;
}

/** Reports of groups, and of kinds that a place has besides the usual one, by their titles. */
function othersOf(
  { release, statistics }: PreparedRelease,
  words: Words,
  reports: readonly MadeReport[],
  failed: Made["failed"],
  partial: boolean,
  before: ReleaseSummary | undefined,
): ReleaseSummary["others"] {
  const earlier = before?.others ?? [];
  const made = reports.map(({ document: id, request, title, files }) => {
    const name = sayPlain(words, placeName(statistics.project, request.of));
    const usual = isUsual(release.framework, request.kind);
    const document = release.framework.reports.find(({ kind }) => kind === request.kind)?.document;
    const of = usual ? { place: geographySlug(request.of), name } : {};
    return {
      id,
      title,
      ...(document && { document }),
      ...of,
      files: { ...earlier.find((each) => each.id === id)?.files, ...files },
    };
  });
  const renewed = new Set([...made.map(({ id }) => id), ...failed.map(({ document }) => document)]);
  const kept = partial ? earlier.filter(({ id }) => !renewed.has(id)) : [];
  return [...kept, ...made].sort((one, other) => (one.id < other.id ? -1 : 1));
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
  const errors = findings.filter(
    (finding) =>
      finding.severity === "error" && areasConcerned(finding, statistics.project.areaNames).includes(slug),
  ).length;
  if (errors > 0) return reasons.errors(errors);
  if (statistics.respondingAreas.includes(slug)) return reasons.notYet;
  return release.details.kind === "reconstructed" ? reasons.noFigure : reasons.noReturn;
}
