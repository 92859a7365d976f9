import type { Figure } from "../../figures/figure.ts";
import { isOpen } from "../../findings/finding.ts";
import type { Note } from "../../framework/counted.ts";
import { interruptions } from "../../statistics/populations.ts";
import { areasOf } from "../../statistics/statistics.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import { type PlainBlock, said } from "../document.ts";
import { noteInWords, queriesAbout, queriesOfParts, queryInWords } from "../notes/notes.ts";
import type { CardOutline } from "../outline/outline.ts";
import { figureOf } from "../outline/planned-figures.ts";
import { cautionsAboutCells } from "../sentences/cautions.ts";
import { standingOf } from "../standing.ts";
import type { Subject } from "../subject.ts";
import { silentAreas } from "./coverage.ts";

/**
 * What the key figures of a document do not show: what the framework says of them, the breaks that lie between them and
 * the year before, the areas that are not in them, how settled they are, and what is asked of them and not settled.
 */
export function notShown(
  subject: Subject,
  cards: readonly CardOutline[],
  notes: readonly Note[],
): PlainBlock[] {
  const figures = cards.map(({ value }) => figureOf(subject, value.at));
  const lines: readonly (readonly Text[])[] = [
    ...cautionsAboutCells(
      subject,
      figures.map(({ at }) => at),
    ).map((caution) => [caution]),
    ...notes.map(({ text }) => [text]),
    ...breaksBefore(subject, cards).map((text) => [text]),
    ...standing(subject),
    ...queries(subject, figures).map((text) => [text]),
  ];
  if (lines.length === 0) return [];
  return [{ type: "list", ordered: false, items: lines.map(sentences) }];
}

/** Sentences one after the other. */
function sentences(texts: readonly Text[]) {
  return texts.flatMap((text, index) =>
    index === 0 ? [said(text)] : [{ type: "text" as const, text: " " }, said(text)],
  );
}

function breaksBefore({ statistics }: Subject, cards: readonly CardOutline[]): Text[] {
  const found = cards.flatMap(({ value, before }) =>
    interruptions(statistics, value.at, before.at.year, value.at.year).map(({ reason }) =>
      noteInWords(reason),
    ),
  );
  return eachOnce(found);
}

/** How settled the figures are, and which areas are not in them; nothing where all are in and final. */
function standing(subject: Subject): (readonly Text[])[] {
  const how = standingOf(subject);
  const settled = how.status === "final" && how.missing === 0 && how.revised === 0;
  if (settled) return [];
  const status = phrase("notice-status", {
    status: phrase("fact-status", { illustrative: false, standing: how }),
  });
  const all = areasOf(subject.statistics, subject.of.kind === "area" ? subject.of : { kind: "nation" });
  return [[status, ...silentAreas(subject, all)]];
}

/** Queries that put one of the figures in question, or a part of it, and are not settled. */
function queries(subject: Subject, figures: readonly Figure[]): Text[] {
  const open = figures.flatMap((figure) => [
    ...queriesAbout(subject, figure),
    ...queriesOfParts(subject, figure),
  ]);
  return eachOnce(open.filter(isOpen).map((query) => phrase("note-queried", { query: queryInWords(query) })));
}

function eachOnce(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()];
}
