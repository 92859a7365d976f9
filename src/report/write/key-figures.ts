import { smallestBaseForPercentages } from "../../figures/format.ts";
import { numberOf } from "../../figures/value.ts";
import { rateBy } from "../../framework/cells.ts";
import { isWhole } from "../../statistics/areas.ts";
import { phrase } from "../../words/phrase.ts";
import type { Comparison } from "../../words/phrases.ts";
import { type Inline, type KeyFigures, type List, said } from "../document.ts";
import type { CardOutline } from "../outline/outline.ts";
import type { Subject } from "../subject.ts";
import { whose } from "../whose.ts";
import { noteInWords, queryNotes, untold } from "./notes.ts";
import { figureOf, use } from "./writer.ts";

/** The cards at the head of a report: each number with its period and, where it may be compared, its change. */
export function keyFigures(subject: Subject, cards: readonly CardOutline[]): KeyFigures {
  return { type: "key-figures", items: cards.map((card) => cardOf(subject, card)) };
}

function cardOf(subject: Subject, outline: CardOutline): KeyFigures["items"][number] {
  const { card, value } = outline;
  const figure = figureOf(subject, value.at);
  const base = subject.framework.populations[value.at.year];
  const perHead = rateBy(subject.framework, card.cell.measure)?.denominator === "population";
  const change = changeOfAll(subject, outline);
  const context = phrase("card-context", {
    year: figure.at.year,
    basis: figure.basis,
    ...coverage(subject, outline),
    ...(perHead && figure.value.kind === "rate" && base && { base: base.label }),
    ...(change && { change: { use: use(subject, outline.change), same: change.from === change.to } }),
    // A sum that lacks some areas must not stand alone: what a computed figure's notes say is said here too.
    notes:
      figure.source.kind === "computed"
        ? untold(subject, figure, whose(subject.statistics, figure)).map(noteInWords)
        : [],
    queried: queryNotes(subject, figure).length > 0,
  });
  return { label: card.label, value: use(subject, value), context };
}

/** The same figures as sentences, by the rules of commentary: both values, both periods, no cause, no adjectives. */
export function keyFindings(subject: Subject, cards: readonly CardOutline[]): List | undefined {
  const items = cards.flatMap((card): Inline[][] => {
    const figure = figureOf(subject, card.value.at);
    const comparison = comparisonOf(subject, card);
    // A sentence without a comparison would only repeat its card.
    if (!comparison || numberOf(figure.value) === undefined) return [];
    const sentence = phrase("key-finding", {
      label: card.card.label,
      value: use(subject, card.value),
      year: figure.at.year,
      basis: figure.basis,
      ...coverage(subject, card),
      comparison,
    });
    return [[said(sentence)]];
  });
  return items.length > 0 ? { type: "list", ordered: false, items } : undefined;
}

/** A sum over some areas never stands as the nation's: it says of how many it is. */
function coverage(subject: Subject, outline: CardOutline) {
  const figure = figureOf(subject, outline.value.at);
  if (isWhole(figure) || numberOf(figure.value) === undefined) return {};
  return { coverage: use(subject, outline.coverage) };
}

/**
 * The change between the very figures of the two years. A change over only those areas that both years have is for a
 * table, where a note says so.
 */
function changeOfAll(
  subject: Subject,
  { value, before, change }: CardOutline,
): { readonly from: number; readonly to: number } | undefined {
  const moved = figureOf(subject, change.at).value;
  if (moved.kind !== "change") return undefined;
  const [earlier, later] = [before, value].map(({ at }) => numberOf(figureOf(subject, at).value));
  return earlier === moved.from && later === moved.to ? moved : undefined;
}

function comparisonOf(subject: Subject, outline: CardOutline): Comparison | undefined {
  const { value } = figureOf(subject, outline.change.at);
  if (value.kind === "not-comparable") return { kind: "not-comparable", reason: noteInWords(value.reason) };
  const change = changeOfAll(subject, outline);
  if (!change) return undefined;
  const earlier = figureOf(subject, outline.before.at);
  const dated = { year: earlier.at.year, basis: earlier.basis };
  if (change.from === change.to) return { kind: "same", ...dated };
  const isCount = rateBy(subject.framework, outline.card.cell.measure) === undefined;
  return {
    kind: "changed",
    ...dated,
    before: use(subject, outline.before),
    change: use(subject, outline.change),
    ...(isCount && change.from >= smallestBaseForPercentages && { percent: use(subject, outline.percent) }),
  };
}
