import type { Inline, KeyFigures, List } from "../document.ts";
import type { CardOutline } from "../outline/outline.ts";
import { use } from "../outline/planned-figures.ts";
import { cardSentence } from "../sentences/card.ts";
import { changeSentence } from "../sentences/change.ts";
import { keySentences } from "../sentences/key.ts";
import type { Subject } from "../subject.ts";
import { trendOf } from "./trends.ts";

/** The cards at the head of a report: each number with its period and, where it may be compared, what it did. */
export function keyFigures(subject: Subject, cards: readonly CardOutline[]): KeyFigures {
  const items = cards.map((card) => {
    // A notice is of the year; its figures stand in lines that have no room for pictures.
    const trend = subject.definition.document === "report" ? trendOf(subject, card.years) : undefined;
    return {
      label: card.card.label,
      value: use(subject, card.value),
      context: cardSentence(subject, card, changeSentence(subject, card)),
      ...(trend && { trend }),
    };
  });
  return { type: "key-figures", items };
}

/** What the figures of the cards show, in a few plain sentences. */
export function keyFindings(subject: Subject, cards: readonly CardOutline[]): List | undefined {
  const items = keySentences(subject, cards).map((sentence): Inline[] => [{ type: "sentence", sentence }]);
  return items.length > 0 ? { type: "list", ordered: false, items } : undefined;
}
