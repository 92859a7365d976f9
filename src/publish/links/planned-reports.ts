import { geographySlug } from "../../figures/geography.ts";
import type { PreparedRelease } from "../../pipeline.ts";
import { documentId, isUsual, labelOf } from "../../report/identity.ts";
import type { ReportRequest } from "../../report/subject.ts";
import type { WholeWriter } from "../whole/whole-writer.ts";
import type { Writer } from "../writers/writer.ts";
import { isSameReport, type KnownReport } from "./known-report.ts";

/** What a run is to make of one release. */
export interface Plan {
  readonly prepared: PreparedRelease;
  readonly reports: readonly ReportRequest[];
  /** Those in which the reports are made. */
  readonly writers: readonly Writer[];
  /** What is made of the release as a whole. */
  readonly whole: readonly WholeWriter[];
  /** Only some areas: what stands of the others stays. */
  readonly partial: boolean;
  /** All that an earlier run has made of the release goes. */
  readonly everything: boolean;
}

/** The reports that stand when a run has ended that makes all that it is to make. */
export function reportsAfter(standing: readonly KnownReport[], plans: readonly Plan[]): KnownReport[] {
  return plans.reduce(withPlanned, [...standing]);
}

function withPlanned(standing: KnownReport[], plan: Plan): KnownReport[] {
  const planned = plan.reports.map((request) => plannedReport(plan, request));
  const isPlanned = (report: KnownReport) => planned.some((each) => isSameReport(each, report));
  const kept = standing.filter((each) =>
    each.release === plan.prepared.release.id ? plan.partial && !isPlanned(each) : true,
  );
  const made = planned.map((report) => {
    const before = plan.everything ? undefined : standing.find((each) => isSameReport(each, report));
    return before ? { ...report, files: { ...before.files, ...report.files } } : report;
  });
  return [...kept, ...made];
}

function plannedReport({ prepared, writers }: Plan, request: ReportRequest): KnownReport {
  const { id, details } = prepared.release;
  const label = labelOf(details.kind);
  const document = documentOf(prepared, request);
  const kind = prepared.release.framework.reports.find((each) => each.kind === request.kind)!.document;
  const own = writers.filter(({ documents }) => documents.includes(kind));
  const files = own.flatMap(({ name, only }) => (only ? [[name, [only(document)]] as const] : []));
  return {
    release: id,
    year: details.year,
    ...(label && { label }),
    of: ofRequest(prepared, request),
    files: Object.fromEntries(files),
  };
}

/** How a report is known: see {@link KnownReport.of}. */
export function ofRequest(prepared: PreparedRelease, request: ReportRequest): string {
  const usual = isUsual(prepared.release.framework, request.kind);
  return usual ? geographySlug(request.of) : documentOf(prepared, request);
}

/** The path of a report's files without their ending. */
export function documentOf({ statistics, release }: PreparedRelease, { of, kind }: ReportRequest): string {
  const { framework } = release;
  const definition = framework.reports.find((each) => each.kind === kind)!;
  return documentId({ statistics, of, definition, framework });
}
