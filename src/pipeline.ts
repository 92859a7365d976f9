import { drawCharts } from "./charts/draw.ts";
import type { Drawings } from "./charts/drawing/drawing.ts";
import { runChecks } from "./checks/run.ts";
import type { Finding } from "./findings/finding.ts";
import type { Project, Release } from "./releases/project.ts";
import { assemble } from "./report/assemble/assemble.ts";
import { edit } from "./report/edit/edit.ts";
import type { Edition } from "./report/edition/edition.ts";
import { sayDocument } from "./report/edition/say-document.ts";
import { outline } from "./report/outline/make.ts";
import { type ReportRequest, subjectOf } from "./report/subject.ts";
import { writeSections } from "./report/write/sections.ts";
import { type ReadHistory, readHistory } from "./returns/reading/history.ts";
import { readReturns } from "./returns/reading/read.ts";
import { readers as allReaders } from "./returns/reading/readers.ts";
import type { ReadReturns, Received, Return } from "./returns/return.ts";
import { calculate } from "./statistics/calculate.ts";
import { Lineage } from "./statistics/lineage.ts";
import type { Statistics } from "./statistics/statistics.ts";
import type { Words } from "./words/words.ts";

/** A release with its figures and everything that was found in it; reports can be written from it. */
export interface PreparedRelease {
  readonly release: Release;
  readonly returns: readonly Return[];
  /** What was sent, as it was written, also where it cannot be used. */
  readonly received: readonly Received[];
  readonly statistics: Statistics;
  readonly findings: readonly Finding[];
}

/** A release with its figures, before anything is asked of them. */
export interface Calculated {
  readonly release: Release;
  readonly read: ReadReturns;
  readonly history: ReadHistory;
  readonly statistics: Statistics;
}

/** From what was sent to figures and findings, by readers of all formats. */
export function prepare(project: Project, release: Release, readers = allReaders): PreparedRelease {
  return checked(calculated(project, release, readers));
}

/**
 * From what was sent to figures.
 *
 * @param history what is known of earlier years, where it has been read
 * @param lineage what is kept of the same release as it was before
 */
export function calculated(
  project: Project,
  release: Release,
  readers = allReaders,
  history = readHistory(project, release),
  lineage = new Lineage(),
): Calculated {
  const read = readReturns(project, release, readers);
  const statistics = calculate(project, release, read.returns, history.entries, lineage);
  return { release, read, history, statistics };
}

/** From figures to everything that is found in them. */
export function checked({ release, read, history, statistics }: Calculated): PreparedRelease {
  const { returns, received = [], claims = [] } = read;
  const { entries, claims: earlier = [] } = history;
  const refused = read.findings.flatMap((each) =>
    each.severity === "error" && each.area ? [each.area] : [],
  );
  const input = { statistics, returns, history: entries, refused, claimed: { claims, earlier } };
  const findings = runChecks(input, [...read.findings, ...history.findings]);
  return { release, returns, received, statistics, findings };
}

/** A report in a language with the drawings of its charts: all that a renderer needs. */
export interface Report {
  readonly edition: Edition;
  readonly drawings: Drawings;
}

/** From figures and findings to one report: planned as coordinates, edited, filled, put together, said, drawn. */
export function report(prepared: PreparedRelease, request: ReportRequest, words: Words): Report {
  const edition = editionOf(prepared, request, words);
  return { edition, drawings: drawCharts(edition, prepared.statistics.project.boundaries, words) };
}

/** The same before it is drawn, for those who only read it. */
export function editionOf(prepared: PreparedRelease, request: ReportRequest, words: Words): Edition {
  const { statistics, returns, findings } = prepared;
  const subject = subjectOf(statistics, returns, findings, request);
  const edited = edit(subject, outline(subject));
  const written = writeSections(subject, edited);
  const document = assemble(subject, written, edited);
  return sayDocument(document, words);
}
