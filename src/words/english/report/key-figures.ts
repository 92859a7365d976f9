import type { Spoken } from "../../phrase.ts";
import type { CardComparison } from "../../phrases.ts";
import type { ReportWords } from "../../report-words.ts";
import { period } from "../grammar/dates.ts";
import { line } from "../grammar/grammar.ts";
import { ago, inShort } from "../grammar/sentences.ts";

function comparisonInWords({ kind, before, when, difference }: Spoken<CardComparison>) {
  const earlier = ago(when);
  switch (kind) {
    case "same":
      return `; the same as ${earlier}`;
    case "risen":
      return line`; a rise of ${difference} from ${before} ${earlier}`;
    case "fallen":
      return line`; a fall of ${difference} from ${before} ${earlier}`;
    case "little-changed":
      return line`; little changed from ${before} ${earlier}`;
    case "before":
      return line`; ${before} ${earlier}`;
  }
}

/** What stands below the number of a card. */
export const keyFigureWords = {
  "said-card": ({ when, where, base, comparison }) => [
    ...line`${period(when.year, when.basis)}`,
    ...(where ? line`, in ${inShort(where)}` : []),
    ...(base === undefined ? [] : line`, on ${base}`),
    ...(comparison ? line`${comparisonInWords(comparison)}` : []),
  ],
} satisfies Partial<ReportWords>;
