import type { Figure } from "../../figures/figure.ts";
import { phrase } from "../../words/phrase.ts";
import type { CardComparison } from "../../words/phrases.ts";
import type { CardOutline } from "../outline/outline.ts";
import { plainSentence, type Rule, type Sentence } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { cautionsOf } from "./cautions.ts";
import { datedBy, inSentence, whereabouts } from "./saying.ts";

const compared: Partial<Record<Rule, CardComparison["kind"]>> = {
  same: "same",
  risen: "risen",
  fallen: "fallen",
  "little-changed": "little-changed",
  "within-chance": "before",
  "too-few-years": "before",
};

/**
 * What makes the number of a card mean something: its period, and what the sentence on its change says of it.
 *
 * @param change the sentence on what the figure did since the year before, where there is one
 */
export function cardSentence(subject: Subject, outline: CardOutline, change: Sentence | undefined): Sentence {
  const [figure, earlier] = [outline.value, outline.before].map(({ at }) =>
    subject.statistics.figure(at),
  ) as [Figure, Figure];
  const where = whereabouts(subject, figure);
  const kind = change && compared[change.rule];
  const text = phrase("said-card", {
    when: datedBy({ ...figure, status: "final" }),
    ...(where.kind === "areas" && { where }),
    ...(kind && {
      comparison: {
        kind,
        before: inSentence(subject, earlier),
        when: datedBy(earlier),
      },
    }),
  });
  return plainSentence("card", text, cautionsOf(subject, [figure, ...(kind ? [earlier] : [])]));
}
