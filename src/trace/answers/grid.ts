import type { AnswerWords } from "../../words/answer-words.ts";
import type { SaidTable } from "./said-answer.ts";

/** A table of an answer as a person reads it. */
export interface Grid {
  readonly header: readonly string[];
  readonly rows: readonly GridRow[];
  /** Breaks that lie between columns, where years stand beside each other; else they stand between the rows. */
  readonly below: readonly string[];
}

export type GridRow =
  | { readonly kind: "cells"; readonly cells: readonly string[] }
  /** Words between two rows: a break in the series. */
  | { readonly kind: "between"; readonly words: string };

/** Places up to this many stand beside each other with the years below; more stand below each other. */
const mostBeside = 4;

export function gridOf(table: SaidTable, words: Pick<AnswerWords, "year" | "place">): Grid {
  return table.places.length > mostBeside ? byPlace(table, words) : byYear(table, words);
}

function byYear({ places, years }: SaidTable, { year: heading }: Pick<AnswerWords, "year">): Grid {
  const rows = years.flatMap(({ year, breaks, figures }): GridRow[] => [
    ...breaks.map((words): GridRow => ({ kind: "between", words })),
    { kind: "cells", cells: [year, ...figures.map(({ printed }) => printed)] },
  ]);
  return { header: [heading, ...places], rows, below: [] };
}

/** The sign of a break stands in a column of its own, between the years that it keeps apart. */
const breakSign = "[b]";

function byPlace({ places, years }: SaidTable, { place: heading }: Pick<AnswerWords, "place">): Grid {
  const header = years.flatMap(({ year, breaks }) => (breaks.length > 0 ? [breakSign, year] : [year]));
  const rows = places.map((place, index): GridRow => {
    const cells = years.flatMap(({ breaks, figures }) => {
      const { printed } = figures[index]!;
      return breaks.length > 0 ? [breakSign, printed] : [printed];
    });
    return { kind: "cells", cells: [place, ...cells] };
  });
  return { header: [heading, ...header], rows, below: years.flatMap(({ breaks }) => breaks) };
}
