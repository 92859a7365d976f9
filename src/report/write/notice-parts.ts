import { firstCalendarYear } from "../../figures/year.ts";
import type { NoticePart } from "../../framework/layout.ts";
import { areasOf } from "../../statistics/statistics.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { NoticeState } from "../../words/phrases.ts";
import { type Inline, type Paragraph, type PlainBlock, said } from "../document.ts";
import type { CardOutline } from "../outline/outline.ts";
import type { Rule, Sentence } from "../sentence.ts";
import { keySentences, summarySentences } from "../sentences/key.ts";
import type { Subject } from "../subject.ts";
import { placeName } from "../whose.ts";
import { pressContacts } from "./press-contacts.ts";

/**
 * A part of a press notice or a statement.
 *
 * @param cards the key figures of the document, of which its headline and its first sentences speak
 */
export function noticePart(subject: Subject, cards: readonly CardOutline[], part: NoticePart): PlainBlock[] {
  const state = stateOf(subject);
  switch (part) {
    case "embargo":
      return [{ ...paragraph([said(phrase("embargo", state))]), role: "embargo" }];
    case "headline":
      return headlineOf(subject, cards).map((sentence) => headline(subject, sentence));
    case "lead":
      return lead(subject, cards);
    case "this-report":
      return [paragraph([said(thisReport(subject, state))])];
    case "where-reports":
      return [paragraph([said(phrase("where-reports", areaIn(subject)))])];
    case "press-contacts":
      return pressContacts(subject);
    case "quotations":
      return quotations(subject);
    case "statement":
      return statement(subject, state);
  }
}

function paragraph(content: readonly Inline[]): Paragraph {
  return { type: "paragraph", content };
}

function inline(sentence: Sentence): Inline {
  return { type: "sentence", sentence };
}

function stateOf({ statistics, mark }: Subject): NoticeState {
  const { kind, publication } = statistics.release.details;
  return {
    invented: kind !== "live",
    ...(mark && { mark }),
    ...(publication !== undefined && { publication }),
  };
}

/** Set as a headline, but in a statement, which is read out. */
function headline({ definition }: Subject, sentence: Sentence): Paragraph {
  const plain = paragraph([inline(sentence)]);
  return definition.document === "written-statement" ? plain : { ...plain, role: "headline" };
}

/** What can be quoted alone: what a figure did, and only then how it stands beside another. */
const headlines: readonly (readonly Rule[])[] = [
  ["risen", "fallen"],
  ["same", "little-changed", "within-chance", "too-few-years"],
];

/** The strongest of what may be said of the key figures, or the main one alone; none where no figure is known. */
function headlineOf(subject: Subject, cards: readonly CardOutline[]): Sentence[] {
  const all = keySentences(subject, cards);
  const first = headlines.flatMap((rules) => all.find(({ rule }) => rules.includes(rule)) ?? []);
  return [...first, ...summarySentences(subject, cards)].slice(0, 1);
}

/** What else may be said of the key figures. */
function lead(subject: Subject, cards: readonly CardOutline[]): PlainBlock[] {
  const spoken = JSON.stringify(headlineOf(subject, cards).map(({ text }) => text));
  const others = keySentences(subject, cards).filter(({ text }) => JSON.stringify([text]) !== spoken);
  if (others.length === 0) return [];
  return [{ type: "list", ordered: false, items: others.map((sentence) => [inline(sentence)]) }];
}

function areaIn({ statistics, of }: Subject): { readonly area?: string } {
  const name = placeName(statistics.project, of);
  return of.kind === "area" && typeof name === "string" ? { area: name } : {};
}

function thisReport(subject: Subject, state: NoticeState): Text {
  const { statistics, framework } = subject;
  const { year, publisher } = statistics.release.details;
  const { firstReport } = framework;
  return phrase("this-report", {
    ...state,
    ...areaIn(subject),
    ...reportsOfAreas(subject),
    year,
    publisher,
    ...(firstReport !== undefined && {
      ordinal: firstCalendarYear(year) - firstCalendarYear(firstReport) + 1,
    }),
  });
}

/** How many areas have a report, of how many. */
function reportsOfAreas({ statistics }: Subject): { readonly reports: number; readonly of: number } {
  const all = areasOf(statistics, { kind: "nation" });
  return { reports: statistics.respondingAreas.length, of: all.length };
}

/** What somebody has said, as it was given, with who said it. */
function quotations({ statistics }: Subject): PlainBlock[] {
  const given = statistics.release.details.quotations;
  if (given.length === 0) return [paragraph([said(phrase("no-quotation", {}))])];
  return given.map(({ text, name, post }) => ({
    type: "quotation",
    paragraphs: [[said(phrase("quotation", { text }))], [said(phrase("quoted-person", { name, post }))]],
  }));
}

/** What it is, of what day, and what is published. */
function statement(subject: Subject, state: NoticeState): PlainBlock[] {
  const { year } = subject.statistics.release.details;
  const [date] = state.publication?.split(" ") ?? [];
  return [
    ...(state.invented || state.mark
      ? [{ ...paragraph([said(phrase("statement-standing", state))]), role: "embargo" as const }]
      : []),
    ...(date === undefined ? [] : [paragraph([said(phrase("statement-day", { date }))])]),
    paragraph([said(phrase("statement-opening", { ...state, ...reportsOfAreas(subject), year }))]),
  ];
}
