import type { Sign } from "../figures/sign.ts";
import type { Value } from "../figures/value.ts";

/** A trace in a language, for people and for programs. */
export interface SaidTrace {
  readonly figure: string;
  readonly release: string;
  /** What a release that is not live must say. */
  readonly label?: string;
  readonly what: string;
  readonly unit: string;
  readonly definition?: string;
  readonly place: string;
  readonly year: string;
  readonly period: string;
  readonly value: Value;
  readonly valueInWords: string;
  readonly printed: string;
  readonly sign?: Sign;
  readonly signMeans?: string;
  readonly status: string;
  readonly why: readonly string[];
  readonly doubts: readonly string[];
  readonly revision?: string;
  readonly formula?: string;
  readonly parts: readonly SaidPart[];
  readonly source: readonly string[];
  readonly coverage?: {
    readonly said: string;
    readonly counted: readonly string[];
    readonly left: readonly string[];
  };
  readonly notes: readonly string[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly problem: string;
    readonly explanation?: string;
  }[];
  readonly printedIn: readonly {
    readonly document: string;
    readonly title: string;
    readonly address?: string;
    readonly places: readonly {
      readonly place: string;
      readonly section?: string;
      readonly printed: string;
    }[];
  }[];
}

export interface SaidPart {
  /** Left out of a population, which is no figure. */
  readonly figure?: string;
  readonly what: string;
  readonly printed: string;
  readonly source?: string;
  readonly parts: readonly SaidPart[];
}
