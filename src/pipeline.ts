import { drawCharts } from "./charts/draw.ts";
import type { Drawing } from "./charts/drawing/drawing.ts";
import { runChecks } from "./checks/run.ts";
import type { Finding } from "./findings/finding.ts";
import type { Project, Release } from "./releases/project.ts";
import type { Document } from "./report/document.ts";
import { writeReport } from "./report/write.ts";
import { readHistory, readReturns } from "./returns/read.ts";
import type { Return } from "./returns/return.ts";
import { calculate } from "./statistics/calculate.ts";
import type { Statistics } from "./statistics/statistics.ts";
import { english } from "./words/english/english.ts";

/** A release with its figures and everything that was found in it; reports can be written from it. */
export interface PreparedRelease {
  readonly release: Release;
  readonly returns: readonly Return[];
  readonly statistics: Statistics;
  readonly findings: readonly Finding[];
}

/** From what was sent to figures and findings. */
export function prepare(project: Project, release: Release): PreparedRelease {
  const { returns, findings: read } = readReturns(project, release);
  const { entries: history, findings: old } = readHistory(project, release);
  const statistics = calculate(project, release, returns, history);
  const refused = read.flatMap((each) => (each.severity === "error" && each.area ? [each.area] : []));
  const checked = runChecks({ statistics, returns, refused });
  return { release, returns, statistics, findings: [...read, ...old, ...checked] };
}

/** A report as a document with the drawings of its charts: all that a renderer needs. */
export interface Report {
  readonly document: Document;
  readonly drawings: ReadonlyMap<string, Drawing>;
}

/** From figures and findings to the report of one place: an area's slug, or 'national'. */
export function report({ statistics, returns, findings }: PreparedRelease, place: string): Report {
  const document = writeReport(statistics, returns, findings, place);
  return { document, drawings: drawCharts(document, statistics.project.boundaries, english) };
}
