import type { Finding } from "../findings/finding.ts";
import { about, found } from "../findings/found.ts";
import { type PreparedRelease, report } from "../pipeline.ts";
import { publish } from "../publish/publish.ts";
import { type MadeReport, summarise } from "../publish/summary.ts";
import type { ReleaseSummary } from "../publish/summary-file.ts";
import type { MadeFile, Resources, Writer } from "../publish/writers/writer.ts";
import { usualFormats } from "../publish/writers.ts";
import { documentId } from "../report/identity.ts";
import type { ReportRequest } from "../report/subject.ts";
import type { Environment } from "./environment.ts";
import { tellFault } from "./fault.ts";

export interface Wanted {
  readonly reports: readonly ReportRequest[];
  /** Names of formats. */
  readonly formats: readonly string[];
  /** Only some areas: the others of the release stay as they are. */
  readonly partial: boolean;
  /** Every format that there is. */
  readonly writers: readonly Writer[];
}

export interface MadeOfRelease {
  /** What stands in the folder now; undefined where nothing was made and nothing has changed. */
  readonly summary?: ReleaseSummary;
  /** The reports that were made. */
  readonly made: readonly ReportRequest[];
  /** Of each report that could not be made because of a fault in the program. */
  readonly failures: readonly Finding[];
}

/**
 * Makes the reports of one release out of sight, then puts them in place; on any failure nothing has changed. A run
 * that makes everything takes the place of what an earlier one has made; one that makes some areas or formats adds to
 * it. Where a report fails the others are made.
 */
export async function makeRelease(
  prepared: PreparedRelease,
  wanted: Wanted,
  resources: Resources,
  environment: Environment,
): Promise<MadeOfRelease> {
  const { partial, formats, writers } = wanted;
  const usual = usualFormats(writers);
  let outcome: Made = { reports: [], failed: [], failures: [] };
  const summary = await publish(
    environment.output,
    async (write) => {
      outcome = await makeReports(prepared, wanted, resources, environment, write);
      return outcome.reports.length > 0;
    },
    {
      id: prepared.release.id,
      everything: !partial && usual.every((format) => formats.includes(format)),
      summarise: (before) => summarise(prepared, { ...outcome, partial }, before, resources.words),
    },
    { ...resources, formats: usual },
  );
  const made = outcome.reports.map(({ request }) => request);
  return { ...(summary && { summary }), made, failures: outcome.failures };
}

interface Made {
  readonly reports: readonly MadeReport[];
  readonly failed: readonly Pick<MadeReport, "request" | "document">[];
  readonly failures: readonly Finding[];
}

async function makeReports(
  prepared: PreparedRelease,
  { reports: requests, formats, writers }: Wanted,
  resources: Resources,
  environment: Environment,
  write: (file: MadeFile) => Promise<void>,
): Promise<Made> {
  const reports: MadeReport[] = [];
  const failed: Pick<MadeReport, "request" | "document">[] = [];
  const failures: Finding[] = [];
  const wanted = writers.filter(({ name }) => formats.includes(name));
  for (const request of requests) {
    const document = documentOf(prepared, request);
    const made = await tryToMake(prepared, request, wanted, resources).catch((error: unknown) => {
      failed.push({ request, document });
      failures.push(failure(prepared, request, document, tellFault(error, environment)));
    });
    if (!made) continue;
    for (const { own } of made.written) for (const file of own) await write(file);
    const files = made.written.map(({ format, own }) => [format, own.map(({ path }) => path)] as const);
    reports.push({ request, document, title: made.title, files: Object.fromEntries(files) });
  }
  return { reports, failed, failures };
}

/** A report in every format, none of them written yet: one that fails in one format is not half made. */
async function tryToMake(
  prepared: PreparedRelease,
  request: ReportRequest,
  writers: readonly Writer[],
  resources: Resources,
): Promise<{ title: string; written: { format: string; own: readonly MadeFile[] }[] }> {
  const made = report(prepared, request, resources.words);
  const written = [];
  for (const writer of writers)
    written.push({ format: writer.name, own: await writer.write(made, resources) });
  return { title: made.edition.title, written };
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

function documentOf({ statistics, release }: PreparedRelease, { of, kind }: ReportRequest): string {
  const { framework } = release;
  const definition = framework.reports.find((each) => each.kind === kind)!;
  return documentId({ statistics, of, definition, framework });
}
