import type { Cell } from "../figures/coordinate.ts";
import type { Basis } from "../figures/figure.ts";
import type { Ages } from "../figures/population.ts";
import type { Year } from "../figures/year.ts";

/** What measures are broken down by. */
export interface Dimension {
  readonly id: string;
  readonly label: string;
  /** The label of the total over it. */
  readonly total: string;
  readonly members: Readonly<Record<string, Member>>;
}

export interface Member {
  readonly id: string;
  /** In a table: 'Category 1'. */
  readonly label: string;
  /** In a sentence or on a chart: 'registered sexual offenders'. */
  readonly name: string;
  /** Behind what is counted, in a sentence: 'at Level 2'. */
  readonly within?: string;
  readonly definition?: string;
}

/** How a sentence speaks of a number of something: the number and then these words. */
export interface SentenceForms {
  /** 'person was on the register'. */
  readonly one: string;
  /** 'people were on the register'. */
  readonly many: string;
}

export interface Note {
  readonly id: string;
  readonly text: string;
}

interface Counted {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** What is counted, in the plural: 'offenders', 'per 100,000 people'. */
  readonly unit: string;
  readonly basis: Basis;
  readonly sentence?: SentenceForms;
  readonly notes: readonly Note[];
}

/** Something that is counted. */
export interface Measure extends Counted {
  readonly dimensions: readonly Dimension[];
  /** The basis of cells that differ from the measure's, by the cell's id. */
  readonly basisExceptions: ReadonlyMap<string, { readonly cell: Cell; readonly basis: Basis }>;
  /** Combinations of members, one for each dimension named, that cannot exist. */
  readonly notApplicable: readonly Readonly<Record<string, string>>[];
  /** How sentences speak of cells of which the measure's own words and those of its members do not tell, by id. */
  readonly sentenceExceptions: Readonly<Record<string, SentenceForms>>;
  /** Cells without which a return is complete all the same. */
  readonly optional: readonly Pattern[];
}

/** A rate: the sum of some cells for every so many of others, or of the population. */
export interface Rate extends Counted {
  readonly numerator: readonly Cell[];
  readonly denominator: "population" | readonly Cell[];
  readonly base: number;
  readonly decimals: number;
  readonly interval: "wilson" | "poisson";
  /** Where this span has no such rate: the reason that a reader sees instead. */
  readonly unavailable?: string;
}

export interface PopulationBase {
  /** The name of the estimate in the population file: mid-2017, census-2021. */
  readonly estimate: string;
  readonly ages: Ages;
  /** What the rate is of, in words: 'the mid-2017 population aged 10 and over'. */
  readonly label: string;
}

/** Cells that begin with the same measure and members; what is left out stands for all. */
export type Pattern = Cell;

export interface SeriesBreak {
  readonly id: string;
  /** The first year on the new footing. */
  readonly year: Year;
  readonly interrupts: readonly Pattern[];
  /** Cells of those measures whose own series goes on. */
  readonly except: readonly Pattern[];
  /** What a reader must see wherever the two sides stand near each other. */
  readonly sentence: string;
}

/** A sentence that stands wherever some figures are spoken of. */
export interface Caution {
  readonly id: string;
  readonly of: readonly Pattern[];
  readonly sentence: string;
}

/** A cell that another bounds by the definitions of both. */
export interface Limit {
  readonly id: string;
  readonly cell: Cell;
  readonly notAbove: Cell;
  /** Why, as the end of a sentence. */
  readonly reason: string;
}

/** Something that the public was promised to find in every report of an area. */
export type ReaderPromise = { readonly words: string } & (
  | { readonly kind: "cell"; readonly cell: Cell }
  | { readonly kind: "section"; readonly section: string }
  | { readonly kind: "contacts" }
);
