import type { Year } from "./year.ts";

/** Whom a population counts. */
export type Ages = "all-ages" | "aged-10-and-over";

/** The population that the rates per head of a year stand on. */
export interface PopulationStand {
  readonly year: Year;
  readonly ages: Ages;
  /** As the framework calls it: 'the mid-2017 population aged 10 and over'. */
  readonly label: string;
  /** The census that it was counted in or carried forward from: 'Census 2011'. */
  readonly census: string;
}
