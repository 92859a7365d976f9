import type { Doubt } from "../figures/doubt.ts";
import type { Basis } from "../figures/figure.ts";
import type { Year } from "../figures/year.ts";
import type { ReleaseKind } from "./release-kind.ts";

/** What is said around figures that answer a question. */
export interface AnswerWords {
  /** The heading of the first column. */
  readonly year: string;
  readonly place: string;
  readonly basis: (basis: Basis) => string;
  readonly breakBetween: (from: Year, to: Year, sentence: string) => string;
  /** A note on some figures of a table, by place and years. */
  readonly noteOf: (place: string, years: readonly Year[], note: string) => string;
  readonly doubt: (doubt: Doubt) => string;
  /** What other releases say of the same figure. */
  readonly elsewhere: (release: string, printed: string, place: string, year: Year) => string;
  readonly releases: (
    releases: readonly { readonly id: string; readonly years: readonly Year[] }[],
  ) => string;
  /** The source of official figures. */
  readonly returns: (years: readonly Year[]) => string;
  readonly cautions: string;
  readonly notes: string;
  readonly signs: string;
  readonly sources: string;
  readonly licence: (kinds: readonly ReleaseKind[]) => string;
  readonly definition: (definition: string, unit: string) => string;
  /** What can be asked for. */
  readonly list: {
    readonly measures: string;
    readonly rates: string;
    readonly places: string;
    readonly releases: string;
    readonly of: (dimension: string, members: readonly string[]) => string;
    readonly kind: (kind: ReleaseKind) => string;
  };
  readonly register: RegisterWords;
}

/** What the register of answered questions says. */
export interface RegisterWords {
  /** The first lines of a file, without their marks. */
  readonly head: readonly string[];
  readonly again: (name: string, answered: string, question: string) => string;
  readonly unchanged: (figures: number) => string;
  readonly changed: (changed: number, of: number) => string;
  readonly was: (before: string, after: string) => string;
  readonly figure: (before: string, after: string) => string;
  readonly release: (before: string, after: string) => string;
  readonly gone: string;
}
