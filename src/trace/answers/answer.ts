import { type Cell, type Coordinate, valueAt } from "../../figures/coordinate.ts";
import type { Doubt } from "../../figures/doubt.ts";
import type { Figure } from "../../figures/figure.ts";
import type { Format } from "../../figures/format.ts";
import type { Geography } from "../../figures/geography.ts";
import { isGiven } from "../../figures/value.ts";
import type { Year } from "../../figures/year.ts";
import { cellInWords, countedBy, rateBy } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import { cautionsAbout } from "../../framework/sentences.ts";
import type { PreparedRelease } from "../../pipeline.ts";
import type { PublishedSource } from "../../reference/sources.ts";
import type { ReleaseDetails } from "../../releases/schema.ts";
import { noteInWords, queryNotes } from "../../report/notes/notes.ts";
import { formatOf } from "../../report/outline/plan.ts";
import { placeName, whoseTogether } from "../../report/whose.ts";
import { interruptions, populationOf } from "../../statistics/populations.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { Question } from "./question.ts";

/** Figures that answer a question, with all that has to be said with them. */
export interface Answer {
  readonly question: Question;
  /** A table for each thing that is counted. */
  readonly tables: readonly AnswerTable[];
  /** All that figures are given of. */
  readonly releases: readonly UsedRelease[];
}

/** A release of which figures are given, and of which years: none where it alone was asked and has none. */
export interface UsedRelease {
  readonly id: string;
  readonly kind: ReleaseDetails["kind"];
  readonly years: readonly Year[];
}

export interface AnswerTable {
  readonly cell: Cell;
  readonly what: string;
  readonly unit: string;
  readonly definition: string;
  /** Whose the figures are, in the order of the question. */
  readonly places: readonly Text[];
  readonly years: readonly AnswerYear[];
  readonly releases: readonly UsedRelease[];
  readonly cautions: readonly string[];
  /** What holds of the whole table. */
  readonly notes: readonly Text[];
  readonly sources: readonly { readonly citation: string; readonly known?: PublishedSource }[];
}

export interface AnswerYear {
  readonly year: Year;
  /** What lies between this year and the one above it, which keeps the two from being compared. */
  readonly breaks: readonly Text[];
  readonly figures: readonly Answered[];
}

export interface Answered {
  readonly asked: Geography;
  readonly figure: Figure;
  readonly format: Format;
  readonly release: string;
  readonly notes: readonly Text[];
  readonly doubts: readonly Doubt[];
  /** Other values that other releases have for it. */
  readonly elsewhere: readonly { readonly release: string; readonly figure: Figure }[];
}

/**
 * Answers a question from some releases, the newest first: each figure from the newest that has it. The figures of a
 * year that no release has say why there is none. Nothing is compared in words.
 */
export function answer(question: Question, releases: readonly PreparedRelease[]): Answer {
  const tables = question.cells.map((cell) => tableOf(cell, question, releases));
  const all = tables.flatMap(({ years }) => years.flatMap(({ figures }) => figures));
  return { question, tables, releases: usedFor(all, releases) };
}

function usedFor(figures: readonly Answered[], releases: readonly PreparedRelease[]): UsedRelease[] {
  return releases.flatMap(({ release: { id, details } }) => {
    const own = figures.filter(({ release, figure }) => release === id && isGiven(figure.value));
    const years = [...new Set(own.map(({ figure }) => figure.at.year))].sort();
    return years.length > 0 || releases.length === 1 ? [{ id, kind: details.kind, years }] : [];
  });
}

function tableOf(cell: Cell, { places, years }: Question, releases: readonly PreparedRelease[]): AnswerTable {
  const [newest] = releases;
  const { statistics, release } = newest!;
  const framework = frameworkOf(statistics.project.frameworks, years.at(-1)!) ?? release.framework;
  const counted = countedBy(framework, cell.measure) ?? countedBy(release.framework, cell.measure);
  const rows = years.map((year, index): AnswerYear => {
    const before = years[index - 1];
    const found = before === undefined ? [] : interruptions(statistics, cell, before, year);
    return {
      year,
      breaks: found.map(({ reason }) => noteInWords(reason)),
      figures: places.map((place) => answered(valueAt(cell, place, year), releases)),
    };
  });
  const figures = rows.flatMap((row) => row.figures);
  return {
    cell,
    what: cellInWords(framework, cell),
    unit: counted?.unit ?? "",
    definition: counted?.definition ?? "",
    places: places.map((place, column) =>
      place.kind === "area"
        ? placeName(statistics.project, place)
        : whoseTogether(
            statistics,
            place,
            rows.map((row) => row.figures[column]!.figure),
          ),
    ),
    years: rows,
    releases: usedFor(figures, releases),
    cautions: cautionsAbout(framework, cell).map(({ sentence }) => sentence),
    notes: [
      ...(counted?.notes ?? []).map(({ text }) => text),
      ...populationNotes(newest!, cell, figures, framework),
    ],
    sources: sourcesOf(newest!, figures),
  };
}

/** A figure from the newest release that has it; where none has, from that of its year or else the newest. */
function answered(at: Coordinate, releases: readonly PreparedRelease[]): Answered {
  const having = releases.filter(({ statistics }) => isGiven(statistics.figure(at).value));
  const own = having[0] ?? releases.find(({ release }) => release.details.year === at.year) ?? releases[0]!;
  const { statistics, release, findings } = own;
  const figure = statistics.figure(at);
  const framework = frameworkOf(statistics.project.frameworks, at.year) ?? release.framework;
  const elsewhere = having.slice(1).flatMap((other) => {
    const theirs = other.statistics.figure(at);
    const same = JSON.stringify(theirs.value) === JSON.stringify(figure.value);
    return same ? [] : [{ release: other.release.id, figure: theirs }];
  });
  return {
    asked: at.geography,
    figure,
    format: formatOf(framework, at),
    release: release.id,
    notes: [...figure.notes.map(noteInWords), ...queryNotes({ statistics, findings }, figure)],
    doubts: figure.doubts ?? [],
    elsewhere,
  };
}

/** On whom rates per head are computed. */
function populationNotes(
  { statistics }: PreparedRelease,
  cell: Cell,
  figures: readonly Answered[],
  framework: Framework,
): Text[] {
  if (rateBy(framework, cell.measure)?.denominator !== "population") return [];
  const by = new Map<string, Year[]>();
  for (const { figure } of figures) {
    const { year } = figure.at;
    const label = figure.value.kind === "rate" ? populationOf(statistics, year)?.label : undefined;
    if (label === undefined) continue;
    by.set(label, [...new Set([...(by.get(label) ?? []), year])]);
  }
  const bases = [...by].map(([base, years]) => ({ base, years: by.size > 1 ? years : [] }));
  return bases.length > 0 ? [phrase("note-populations", { bases })] : [];
}

function sourcesOf({ statistics }: PreparedRelease, figures: readonly Answered[]): AnswerTable["sources"] {
  const citations = new Set(figures.flatMap(({ figure }) => figure.source.citation ?? []));
  return [...citations].map((citation) => {
    const known = statistics.project.sources.get(citation);
    return { citation, ...(known && { known }) };
  });
}
