import type { Text } from "../words/phrase.ts";
import type { Reason, Why } from "../words/reasons.ts";

export type { Reason, Why };

/** The rules by which a sentence may be said; each is a file of this folder or a part of one. */
export type Rule =
  // What a key figure did since the year before, the strongest first
  | "same"
  | "risen"
  | "fallen"
  | "little-changed"
  | "within-chance"
  | "too-few-years"
  | "on-one-population"
  | "doubtful"
  | "not-comparable"
  // A figure that stands beside no other
  | "figure"
  // What a chart of years shows
  | "trend"
  | "every-year"
  | "no-trend"
  // What other charts show
  | "largest-part"
  | "limits-apart"
  | "limits-overlap"
  | "side-by-side"
  | "range"
  | "grouped-by-overlap"
  | "funnel"
  | "funnel-own"
  | "trends"
  | "shows"
  // Beside figures and in the place of a picture
  | "card"
  | "picture"
  | "picture-series"
  | "picture-map"
  | "picture-dots"
  | "picture-funnel"
  | "picture-gaps"
  | "remark-break"
  | "remark-caution"
  | "remark-figures"
  | "remark-not-drawn"
  | "remark-without-limits"
  | "remark-variation"
  | "remark-by-chance";

export interface Refused {
  readonly rule: Rule;
  readonly reasons: readonly Reason[];
}

/** Something that a report says of its figures. */
export interface Sentence {
  readonly rule: Rule;
  /** Without a full stop. */
  readonly text: Text;
  /** Whole sentences that must be read with it. */
  readonly cautions: readonly Text[];
  /** Stronger sentences, and why they may not be said. */
  readonly refused: readonly Refused[];
}

/** One type of sentence on one kind of occasion. */
export interface SentenceType<Occasion> {
  readonly rule: Rule;
  /** Why it may not be said; nothing where it may. */
  readonly whyNot: (occasion: Occasion) => readonly Reason[];
  /** Called only where it may be said. */
  readonly say: (occasion: Occasion) => Text;
}

/** A sentence, or why none of those that could have been said may be. */
export type SentenceOrRefused = Sentence | readonly Refused[];

export function isSaid(sentence: SentenceOrRefused): sentence is Sentence {
  return "rule" in sentence;
}

/** The first of some types, the strongest first, that may be said, with its cautions; or why none may. */
export function choose<Occasion>(
  types: readonly SentenceType<Occasion>[],
  occasion: Occasion,
  cautions: (chosen: Omit<Sentence, "cautions">) => readonly Text[],
): SentenceOrRefused {
  const refused: Refused[] = [];
  for (const { rule, whyNot, say } of types) {
    const reasons = whyNot(occasion);
    if (reasons.length === 0) {
      const chosen = { rule, text: say(occasion), refused };
      return { ...chosen, cautions: cautions(chosen) };
    }
    refused.push({ rule, reasons });
  }
  return refused;
}

/** A sentence that may always be said. */
export function plainSentence(rule: Rule, text: Text, cautions: readonly Text[] = []): Sentence {
  return { rule, text, cautions, refused: [] };
}

/** The reason if a condition holds. */
export function reasonIf(holds: boolean, why: Why, more: Omit<Reason, "why"> = {}): Reason[] {
  return holds ? [{ why, ...more }] : [];
}
