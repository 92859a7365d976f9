import { keptBy } from "../../caches/kept-by.ts";
import { figureId, isSameCell } from "../../figures/coordinate.ts";
import type { Figure } from "../../figures/figure.ts";
import { geographyOf, groupOf, isSamePlace, respondingOf, wholeOf } from "../../figures/geography.ts";
import type { FigureNote } from "../../figures/note.ts";
import { numberOf } from "../../figures/value.ts";
import type { Finding, QueryFinding } from "../../findings/finding.ts";
import { basisOf, cellInWords } from "../../framework/cells.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import { interruptions } from "../../statistics/populations.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { Planned } from "../outline/outline.ts";
import type { Subject } from "../subject.ts";
import { isOfAllAtHand, placeName, whose } from "../whose.ts";

/** What the row of a figure says of it already, and whether the change from the year before stands in it. */
interface NotedRow {
  readonly namesYear: boolean;
  /** Whose the figure is by the words over it or beside it. */
  readonly place: Text;
  readonly changeBeside: boolean;
}

/**
 * All that a reader must know about a figure where it is printed: its own notes, a basis that is not the usual
 * one, queries, and a break that lies between it and this year.
 */
export function figureNotes(
  subject: Subject,
  figure: Figure,
  planned: Planned,
  { namesYear, place, changeBeside }: NotedRow,
): Text[] {
  const { statistics } = subject;
  const { at, before } = planned;
  const { year } = statistics.release.details;
  const of = {
    ...(!isOwn(subject, figure) && { place: whose(statistics, figure) }),
    ...(!namesYear && at.year !== year && { year: at.year }),
  };
  // What is computed says what it is made of; words on a stated figure may be about its year.
  const named = figure.source.kind === "stated" && Object.keys(of).length > 0;
  const notes = untold(subject, figure, place);
  const own = [...notes.map(noteInWords), ...basisNotes(subject, figure)];
  return [
    ...own.map((note) => (named ? phrase("note-of", { ...of, note }) : note)),
    ...approximateNotes(subject, figure),
    ...queryNotes(subject, figure),
    ...(before && !changeBeside ? breakNotes(subject, figure) : []),
  ];
}

/** Whether a figure is of the report's own place. Of any other place a note says whose: notes are listed without rows. */
export function isOwn({ of }: Subject, { at: { geography } }: Figure): boolean {
  if (of.kind === "area") return isSamePlace(of, geography);
  const group = groupOf(of);
  return [wholeOf(group), respondingOf(group)].some((own) => isSamePlace(own, geography));
}

/** The notes of a figure but that on its areas, where the words beside it say it and no area at hand is missing. */
export function untold(
  { statistics }: Subject,
  figure: Figure,
  place: Text | undefined,
): readonly FigureNote[] {
  const told =
    isOfAllAtHand(statistics, figure) && JSON.stringify(place) === JSON.stringify(whose(statistics, figure));
  return told ? figure.notes.filter(({ note }) => note !== "sum-without") : figure.notes;
}

/** A note as a part of a sentence. */
export function noteInWords(note: FigureNote): Text {
  switch (note.note) {
    case "given":
      return note.text;
    case "sum-without":
      return phrase("note-sum-without", {
        counted: note.counted,
        of: note.of,
        areas: note.areas,
        responding: note.responding,
      });
    case "areas-of-both-years":
      return phrase("note-areas-of-both-years", { areas: note.areas });
    case "bases-differ":
      return phrase("note-bases-differ", {});
    case "years-of-different-areas":
      return phrase("note-years-of-different-areas", {});
    case "populations-differ": {
      const { note: _, ...populations } = note;
      return phrase("note-populations-differ", populations);
    }
    case "on-one-population": {
      const { note: _, ...populations } = note;
      return phrase("note-on-one-population", populations);
    }
  }
}

/** A basis that differs from what the framework says of the cell. */
function basisNotes({ statistics }: Subject, { at, value, basis }: Figure): Text[] {
  const framework = frameworkOf(statistics.project.frameworks, at.year);
  const plain = at.view === "value" || at.view === "stated";
  if (!framework || !plain || numberOf(value) === undefined || basis === basisOf(framework, at)) return [];
  const what = cellInWords(framework, at);
  if (basis === "not-stated") return [phrase("note-basis-unknown", { what })];
  return [phrase("note-other-basis", { what, year: at.year, basis })];
}

/** The figure of the year before stands beside this year's without a change that would say they are not comparable. */
function breakNotes({ statistics }: Subject, { at, value }: Figure): Text[] {
  if (numberOf(value) === undefined) return [];
  const { year } = statistics.release.details;
  return interruptions(statistics, at, at.year, year).map(({ reason }) => noteInWords(reason));
}

/** Why there is no change where both years have a figure: what a source rounds or puts in words is not reckoned with. */
function approximateNotes({ statistics }: Subject, { at, value, inputs }: Figure): Text[] {
  if (at.view !== "change" || value.kind !== "not-applicable") return [];
  return inputs.flatMap((input) => {
    if (input.kind !== "figure" || statistics.figure(input.at).value.kind !== "approximate") return [];
    return [phrase("note-of-approximate", { year: input.at.year })];
  });
}

/** The notes that a queried figure carries wherever it is printed, and why there is none where one was asked for. */
export function queryNotes(subject: Pick<Subject, "findings" | "statistics">, figure: Figure): Text[] {
  const own = queriesOf(subject, figure)
    .filter((query) => isInQuestion(query) || numberOf(figure.value) === undefined)
    .map((query) => phrase("note-queried", { query: queryInWords(query) }));
  const parts = queriesOfParts(subject, figure).map((query) =>
    phrase("note-part-queried", {
      place: placeName(subject.statistics.project, geographyOf(query.area ?? "")),
      problem: { finding: query },
    }),
  );
  return [...own, ...parts];
}

/** The queries that put a figure in question. */
export function queriesAbout(subject: Subject, figure: Figure): PrintedQuery[] {
  return queriesOf(subject, figure).filter(isInQuestion);
}

function queriesOf({ findings }: Pick<Subject, "findings">, figure: Figure): PrintedQuery[] {
  return printedQueries(findings).filter((query) => figureId(query.figure) === figure.id);
}

/** What a return lacks is no doubt about the numbers that it has. */
export function isInQuestion({ code }: PrintedQuery): boolean {
  return code !== "RETURN-INCOMPLETE";
}

/** A sum stands on its parts: a query of one that is still in question is told where the sum is printed. */
export function queriesOfParts({ findings }: Pick<Subject, "findings">, figure: Figure): PrintedQuery[] {
  return printedQueries(findings).filter(
    (query) => !query.explanation?.accepted && isInQuestion(query) && isInput(figure, query),
  );
}

function isInput({ inputs }: Figure, { figure }: PrintedQuery): boolean {
  return inputs.some(
    (input) =>
      input.kind === "figure" &&
      input.at.year === figure.year &&
      isSamePlace(input.at.geography, figure.geography) &&
      input.at.view === figure.view &&
      isSameCell(input.at, figure),
  );
}

export type PrintedQuery = QueryFinding & Required<Pick<QueryFinding, "figure">>;

/**
 * Queries about figures. One about a text is for those who wrote it, and no reader's business. Every figure of a report
 * asks for them.
 */
export const printedQueries = keptBy((findings: readonly Finding[]): PrintedQuery[] =>
  findings.filter(
    (finding): finding is PrintedQuery => finding.severity === "query" && finding.figure !== undefined,
  ),
);

/** A query with its explanation, as a reader sees it. */
export function queryInWords(finding: QueryFinding): Text {
  const { explanation } = finding;
  return phrase("query", { problem: { finding }, ...(explanation && { explanation }) });
}
