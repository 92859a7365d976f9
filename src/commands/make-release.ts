import type { Finding } from "../findings/finding.ts";
import type { PreparedRelease } from "../pipeline.ts";
import { ofRequest, type Plan } from "../publish/links/planned-reports.ts";
import { publish } from "../publish/publish.ts";
import { releasePageFiles } from "../publish/release-page/page-files.ts";
import { summarise } from "../publish/summary.ts";
import type { ReleaseSummary, ReportFiles } from "../publish/summary-file.ts";
import { wholeWriters } from "../publish/whole-writers.ts";
import type { Resources, Writer } from "../publish/writers/writer.ts";
import { indexed, usualFormats } from "../publish/writers.ts";
import type { ReportRequest } from "../report/subject.ts";
import type { Environment } from "./environment.ts";
import { type Made, makeReports, makeWhole, markOf, type Wanted } from "./make-documents.ts";

/** What is to be made of a release, in formats that are given by their names. */
export function planOf(
  prepared: PreparedRelease,
  reports: readonly ReportRequest[],
  { formats, partial, writers }: { formats: readonly string[]; partial: boolean; writers: readonly Writer[] },
): Plan {
  const everything = !partial && usualFormats(writers).every((format) => formats.includes(format));
  const wanted = writers.filter(({ name }) => formats.includes(name));
  const whole = wholeWriters.filter(({ name }) => formats.includes(name));
  return { prepared, reports, writers: wanted, whole, partial, everything };
}

export interface MadeOfRelease {
  /** What stands in the folder now; undefined where nothing was made and nothing has changed. */
  readonly summary?: ReleaseSummary;
  /** The reports that were made. */
  readonly made: readonly ReportRequest[];
  /** Of each report that could not be made because of a fault in the program. */
  readonly failures: readonly Finding[];
  /** Those reports, as they are known: nothing is to lead to them. */
  readonly gone: readonly string[];
}

/**
 * Makes the reports of one release out of sight, then puts them in place; on any failure nothing has changed. A run
 * that makes everything takes the place of what an earlier one has made; one that makes some areas or formats adds to
 * it. Where a report fails the others are made.
 */
export async function makeRelease(
  wanted: Wanted,
  resources: Resources,
  environment: Environment,
): Promise<MadeOfRelease> {
  const { prepared, partial, everything } = wanted;
  const mark = markOf(wanted);
  let outcome: Made = { reports: [], failed: [], failures: [] };
  let whole: ReportFiles = {};
  const summary = await publish(
    environment.output,
    async (write) => {
      outcome = await makeReports(wanted, resources, environment, write);
      if (outcome.reports.length === 0) return false;
      whole = await makeWhole(wanted, resources, write);
      return true;
    },
    {
      id: prepared.release.id,
      everything,
      summarise: (before) => summarise(prepared, { ...outcome, whole, partial }, before, resources.words),
      page: (standing, sizes) =>
        releasePageFiles({ prepared, summary: standing, sizes, ...(mark && { mark }) }, resources),
    },
    { ...resources, formats: indexed(wanted.all) },
  );
  const made = outcome.reports.map(({ request }) => request);
  const gone = outcome.failed.map(({ request }) => ofRequest(prepared, request));
  return { ...(summary && { summary }), made, failures: outcome.failures, gone };
}
