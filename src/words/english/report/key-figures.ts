import type { Spoken } from "../../phrase.ts";
import type { CardComparison } from "../../phrases.ts";
import type { ReportWords } from "../../report-words.ts";
import { line } from "../grammar/grammar.ts";
import { ago, inShort, when } from "../grammar/sentences.ts";

/** All of about one length, so that cards side by side are. */
function comparisonInWords({ kind, before, when: dated }: Spoken<CardComparison>) {
  const earlier = ago(dated);
  switch (kind) {
    case "same":
      return `; the same as ${earlier}`;
    case "risen":
      return line`; up from ${before} ${earlier}`;
    case "fallen":
      return line`; down from ${before} ${earlier}`;
    case "little-changed":
      return line`; little changed from ${before} ${earlier}`;
    case "before":
      return line`; ${before} ${earlier}`;
  }
}

/** What stands below the number of a card. */
export const keyFigureWords = {
  "said-card": ({ when: dated, where, comparison }) => [
    ...line`${when(dated)}`,
    ...(where ? line`, in ${inShort(where)}` : []),
    ...(comparison ? line`${comparisonInWords(comparison)}` : []),
  ],
} satisfies Partial<ReportWords>;
