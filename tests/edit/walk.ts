import type { PreparedRelease } from "../../src/pipeline.ts";
import { edit } from "../../src/report/edit/edit.ts";
import type { Edited } from "../../src/report/edit/left-out.ts";
import { isSomething } from "../../src/report/edit/something.ts";
import { outline } from "../../src/report/outline/make.ts";
import type {
  BlockOutline,
  ChartOutline,
  Outline,
  Planned,
  TableOutline,
} from "../../src/report/outline/outline.ts";
import { type Subject, subjectOf } from "../../src/report/subject.ts";
import { requestOf } from "../support/reports.ts";

/** A report as it was planned and as it is edited. */
export interface Both {
  readonly subject: Subject;
  readonly planned: Outline;
  readonly edited: Edited;
}

export function bothOf({ statistics, returns, findings }: PreparedRelease, place: string): Both {
  const subject = subjectOf(statistics, returns, findings, requestOf(place));
  const planned = outline(subject);
  return { subject, planned, edited: edit(subject, planned) };
}

export function tablesIn(report: Outline): TableOutline[] {
  return blocksIn(report).filter((block) => block.kind === "table");
}

export function chartsIn(report: Outline): ChartOutline[] {
  return blocksIn(report).filter((block) => block.kind === "chart");
}

function blocksIn({ sections }: Outline): BlockOutline[] {
  return sections.flatMap((each) => each.blocks);
}

/** The names of the figures among planned ones that a reader can do something with. */
export function somethingAt({ statistics }: Subject, planned: readonly Planned[]): string[] {
  const figures = planned.map(({ at }) => statistics.figure(at));
  return figures.filter(({ value }) => isSomething(value)).map(({ id }) => id);
}

/** What the tables and cards of a report have to say. */
export function saidIn(subject: Subject, report: Outline): string[] {
  const tables = tablesIn(report).flatMap(({ cells }) => cells.flat());
  const cards = blocksIn(report).flatMap((each) =>
    each.kind === "key-figures" ? each.cards.map(({ value }) => value) : [],
  );
  return [...new Set(somethingAt(subject, [...tables, ...cards]))];
}

/** The figures of a chart's points by their own names: what they are in a table. */
export function pointsOf(subject: Subject, values: readonly (readonly Planned[])[]): string[] {
  const own = values.flat().map((each): Planned => ({ ...each, at: { ...each.at, view: "value" } }));
  return somethingAt(subject, own);
}

/** A chart and series by their names: 'register-chart Registered sexual offenders'. */
export function seriesIn(report: Outline): string[] {
  return chartsIn(report).flatMap(({ chart, series }) => series.map(({ id }) => `${chart.id} ${id}`));
}
