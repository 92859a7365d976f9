import type { Finding } from "../findings/finding.ts";
import { about, found } from "../findings/found.ts";
import { type PreparedRelease, report } from "../pipeline.ts";
import type { KnownReport } from "../publish/links/known-report.ts";
import { pageLinks } from "../publish/links/page-links.ts";
import { documentOf, ofRequest, type Plan } from "../publish/links/planned-reports.ts";
import { highlightsOf } from "../publish/release-page/highlights.ts";
import type { MadeReport } from "../publish/summary.ts";
import type { Highlights, ReportFiles } from "../publish/summary-file.ts";
import type { MadeFile, Resources, Writer } from "../publish/writers/writer.ts";
import type { ReportRequest } from "../report/subject.ts";
import type { Mark } from "../words/mark.ts";
import type { Environment } from "./environment.ts";
import { tellFault } from "./fault.ts";

export interface Wanted extends Plan {
  /** Where every page leads as to the list of all reports, if not to the index of the output folder; null for nowhere. */
  readonly home?: string | null;
  /** What its pages can lead to: all reports that stand when the run has ended. */
  readonly known: readonly KnownReport[];
  /** Every format that there is. */
  readonly all: readonly Writer[];
}

/** What all that is made says of itself where it is not the published one. */
export function markOf({ reports }: Wanted): Mark | undefined {
  return reports.find((request) => request.mark !== undefined)?.mark;
}

/** What is made of the release as a whole, by what it is. */
export async function makeWhole(
  wanted: Wanted,
  resources: Resources,
  write: (file: MadeFile) => Promise<void>,
): Promise<ReportFiles> {
  const { prepared, whole } = wanted;
  const mark = markOf(wanted);
  const made: [string, string[]][] = [];
  for (const writer of whole) {
    const files = await writer.write({ prepared, ...(mark && { mark }) }, resources);
    await writeTogether(files, write);
    made.push([writer.name, files.map(({ path }) => path)]);
  }
  return Object.fromEntries(made);
}

/** What became of the reports of a release. */
export interface Made {
  readonly reports: readonly MadeReport[];
  readonly failed: readonly Pick<MadeReport, "request" | "document">[];
  readonly failures: readonly Finding[];
}

/** Where a report fails, pages that were made before may lead to it: the others are made again without it. */
export async function makeReports(
  wanted: Wanted,
  resources: Resources,
  environment: Environment,
  write: (file: MadeFile) => Promise<void>,
): Promise<Made> {
  const first = await makeOnce(wanted, resources, environment, write);
  if (first.failed.length === 0 || first.reports.length === 0) return first;
  const gone = first.failed.map(({ request }) => ofRequest(wanted.prepared, request));
  const { id } = wanted.prepared.release;
  const known = wanted.known.filter(({ release, of }) => release !== id || !gone.includes(of));
  const reports = first.reports.map(({ request }) => request);
  const again = await makeOnce({ ...wanted, reports, known }, resources, environment, write);
  return {
    reports: again.reports,
    failed: [...first.failed, ...again.failed],
    failures: [...first.failures, ...again.failures],
  };
}

async function makeOnce(
  { prepared, reports: requests, writers, known, home }: Wanted,
  resources: Resources,
  environment: Environment,
  write: (file: MadeFile) => Promise<void>,
): Promise<Made> {
  const reports: MadeReport[] = [];
  const failed: Pick<MadeReport, "request" | "document">[] = [];
  const failures: Finding[] = [];
  const formats = writers.map(({ name }) => name);
  for (const request of requests) {
    const document = documentOf(prepared, request);
    const { index, ...others } = pageLinks(prepared, request, known, resources.words);
    const leading = home === undefined ? index : home;
    const links = { ...others, ...(leading != null && { index: leading }) };
    const withLinks = { ...resources, links, formats };
    const made = await tryToMake(prepared, request, writers, withLinks).catch((error: unknown) => {
      failed.push({ request, document });
      failures.push(failure(prepared, request, document, tellFault(error, environment)));
    });
    if (!made) continue;
    await writeTogether(
      made.written.flatMap(({ own }) => own),
      write,
    );
    const files = made.written.map(({ format, own }) => [format, own.map(({ path }) => path)] as const);
    const { title, highlights } = made;
    reports.push({
      request,
      document,
      title,
      files: Object.fromEntries(files),
      ...(highlights && { highlights }),
    });
  }
  return { reports, failed, failures };
}

/** A report in every format, none of them written yet: one that fails in one format is not half made. */
async function tryToMake(
  prepared: PreparedRelease,
  request: ReportRequest,
  writers: readonly Writer[],
  resources: Resources,
): Promise<{
  title: string;
  highlights?: Highlights;
  written: { format: string; own: readonly MadeFile[] }[];
}> {
  const made = report(prepared, request, resources.words);
  // Pictures are packed by other threads while the next format is made.
  const written = await Promise.all(
    writers
      .filter(({ documents }) => documents.includes(made.edition.document))
      .map(async (writer) => ({ format: writer.name, own: await writer.write(made, resources) })),
  );
  const highlights = request.of.kind === "nation" && highlightsOf(made.edition);
  return { title: made.edition.title, ...(highlights && { highlights }), written };
}

function failure(
  { release }: PreparedRelease,
  { of }: ReportRequest,
  document: string,
  message: string,
): Finding {
  const finding = found("REPORT-FAILED", { what: "report", report: document, message });
  return about(finding, { release: release.id, ...(of.kind === "area" && { area: of.area }) });
}

/** Disks are waited for together. Where one file fails, the others have come to an end before that is told. */
async function writeTogether(
  files: readonly MadeFile[],
  write: (file: MadeFile) => Promise<void>,
): Promise<void> {
  const ended = await Promise.allSettled(files.map(write));
  for (const each of ended) if (each.status === "rejected") throw each.reason;
}
