import type { FigureUse } from "../figures/use.ts";
import type { Phrase, Phrases, Problem } from "./phrases.ts";

export type { Phrase, Problem, Text } from "./phrases.ts";

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
