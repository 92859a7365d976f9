import type { Year } from "../figures/year.ts";
import type {
  Caution,
  Dimension,
  Limit,
  Measure,
  PopulationBase,
  Rate,
  ReaderPromise,
  SeriesBreak,
} from "./counted.ts";
import type { ReportDefinition } from "./layout.ts";

/**
 * What a span of reporting years counts and what its reports show, with every name followed to what it means. It is
 * made once from the framework files and nothing in it has to be read again.
 */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly years: { readonly from: Year; readonly to: Year };
  readonly dimensions: Readonly<Record<string, Dimension>>;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly rates: Readonly<Record<string, Rate>>;
  /** By reporting year; a year without one has no computed rate per head. */
  readonly populations: Readonly<Record<string, PopulationBase>>;
  readonly breaks: readonly SeriesBreak[];
  readonly cautions: readonly Caution[];
  readonly limits: readonly Limit[];
  readonly promises: readonly ReaderPromise[];
  /** How a total over all members is called behind the name of its measure: 'total'. */
  readonly totalName: string;
  /** The year of the first annual reports. */
  readonly firstReport?: Year;
  readonly reports: readonly ReportDefinition[];
  /** What a release says of how it is made and published: the name of a standard text and its heading each, in order. */
  readonly statements: readonly { readonly text: string; readonly heading: string }[];
}
