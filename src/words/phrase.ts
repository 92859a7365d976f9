import type { FigureUse } from "../figures/use.ts";
import type { Finding } from "../findings/finding.ts";
import type { Phrases } from "./phrases.ts";

/** A sentence, or a part of one, by its name in the words of a language, with what it is made of. */
export type Phrase = {
  readonly [K in keyof Phrases]: { readonly phrase: K; readonly args: Phrases[K] };
}[keyof Phrases];

/** What a reader reads: a phrase, or words that come from data: a name, a label, what somebody wrote. */
export type Text = string | Phrase;

/** A finding as a part of a sentence: what is wrong. */
export type Problem = { readonly finding: Finding };

export function phrase<K extends keyof Phrases>(name: K, args: Phrases[K]): Phrase {
  return { phrase: name, args } as unknown as Phrase;
}

/** A phrase in a language: words, and figures where they stand among them. */
export type Said = readonly (string | FigureUse)[];

/** What a sentence is handed: phrases and findings among its arguments already said, everything else as it is. */
export type Spoken<A> = A extends FigureUse
  ? FigureUse
  : A extends Phrase | Problem
    ? string
    : A extends string | number | boolean | undefined
      ? A
      : A extends readonly (infer E)[]
        ? readonly Spoken<E>[]
        : { readonly [K in keyof A]: Spoken<A[K]> };
