import type { Year } from "../figures/year.ts";
import type { SensitiveMatch } from "../findings/arguments/check.ts";
import { namePatterns } from "./sensitive-names.ts";
import { numberPatterns } from "./sensitive-numbers.ts";

/** Something in a text that could tell who somebody is. */
export interface Sensitive {
  readonly match: SensitiveMatch;
  readonly index: number;
  readonly words: string;
}

/**
 * Every such thing in the text of a paragraph. What tells more stands first in the lists of patterns: where two find the
 * same words, the first is told.
 */
export function sensitiveIn(text: string, year: Year): Sensitive[] {
  const taken: Sensitive[] = [];
  for (const { match, pattern, accepts } of [...namePatterns, ...numberPatterns]) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      if (accepts && !accepts(words, text, index, year)) continue;
      const overlaps = (other: Sensitive) =>
        index < other.index + other.words.length && other.index < index + words.length;
      if (!taken.some(overlaps)) taken.push({ match, index, words });
    }
  }
  return taken;
}
