import type { Basis, Coverage, Status } from "../../figures/figure.ts";
import type { Sign } from "../../figures/sign.ts";
import type { Value } from "../../figures/value.ts";

/** An answer in a language: what every format of it prints. */
export interface SaidAnswer {
  /** What releases that are not live must say, at the head and at the foot. */
  readonly labels: readonly string[];
  readonly tables: readonly SaidTable[];
  readonly licence: string;
}

export interface SaidTable {
  readonly what: string;
  readonly definition: string;
  readonly basis: readonly string[];
  readonly places: readonly string[];
  readonly years: readonly SaidYear[];
  readonly cautions: readonly string[];
  readonly notes: readonly string[];
  readonly signs: readonly { readonly sign: Sign; readonly meaning: string }[];
  /** Who says so, and of which releases the figures are. */
  readonly sources: readonly string[];
}

export interface SaidYear {
  readonly year: string;
  /** Sentences that stand between this year and the one before. */
  readonly breaks: readonly string[];
  readonly figures: readonly SaidFigure[];
}

export interface SaidFigure {
  readonly figure: string;
  readonly release: string;
  /** As it was asked for. */
  readonly cell: string;
  readonly place: string;
  readonly year: string;
  readonly value: Value;
  readonly printed: string;
  readonly sign?: Sign;
  readonly status: Status;
  readonly basis: Basis;
  readonly coverage?: Coverage;
  readonly citation?: string;
}
