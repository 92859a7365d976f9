import type { Cell } from "../../figures/coordinate.ts";
import type { Year } from "../../figures/year.ts";

/** The agencies of the Responsible Authority, which sign a return together. */
export type Agency = "police" | "probation" | "prisons";

/** What in a text could tell who somebody is. */
export type SensitiveMatch =
  | "name-beside-victim"
  | "title-with-name"
  | "date-of-birth"
  | "postcode"
  | "street-address"
  | "telephone-number";

/** A text that is printed: of an area's narrative, on a figure, or about something queried. */
export type PrintedText =
  | { readonly kind: "narrative" }
  | { readonly kind: "note"; readonly cell: Cell }
  | { readonly kind: "explanation"; readonly code: string };

/** A count under the label that the framework gives it. */
interface LabelledCount {
  readonly label: string;
  readonly count: number;
}

interface NumberWithDecimals {
  readonly number: number;
  readonly decimals: number;
}

/** The year of a finding in the history. */
interface OfEarlierYear {
  readonly year?: Year;
}

interface PartOfWhole {
  readonly part: number;
  readonly whole: number;
}

/** A count with the last one before it. What was to be expected is left out: it moves with every return that comes. */
export interface UnexpectedCount {
  readonly label: string;
  readonly count: number;
  readonly before: { readonly count: number; readonly year: Year };
}

/** Labels, reasons and headings are the framework's own words; areas and forces go by their names. */
export interface CheckArguments {
  /** The code, cell and section as they were written: they may be those of nothing. */
  readonly "EXPLANATION-UNUSED": {
    readonly code: string;
    readonly cell?: string | undefined;
    readonly section?: string | undefined;
  };
  readonly "LEAFLET-PROMISE":
    | { readonly what: "not-kept"; readonly promises: readonly string[] }
    /** Of reports that nobody wrote, which no area could have kept to it. */
    | { readonly what: "reconstructed" };
  /** The file, below the release's folder, that would hold the text. */
  readonly "NARRATIVE-MISSING": { readonly heading: string; readonly file: string };
  readonly "NARRATIVE-SENSITIVE": { readonly text: PrintedText; readonly match: SensitiveMatch };
  readonly "POPULATION-MISSING": { readonly framework: string; readonly year: Year };
  readonly "QUERY-LIMIT": {
    readonly figure: LabelledCount;
    readonly bound: LabelledCount;
    /** Why it cannot be above, as the end of a sentence. */
    readonly reason: string;
  } & OfEarlierYear;
  readonly "QUERY-ONE-FORCE": { readonly area: string; readonly forces: readonly string[] };
  readonly "QUERY-OUTLIER": {
    /** One figure, figures of one measure that are out of line together, or those of several measures. */
    readonly what: "figure" | "figures" | "return";
    readonly year: Year;
    /** The worst first; of a return the worst of each measure. */
    readonly figures: readonly UnexpectedCount[];
  };
  readonly "QUERY-PARTS":
    | ({
        /** Only where parts are missing, and those that are there add up to more. */
        readonly what?: "above";
        readonly label: string;
        readonly parts: readonly number[];
        readonly sum: number;
        readonly stated: number;
      } & OfEarlierYear)
    | ({
        /** One figure which, were it another number, would set all of these totals right. */
        readonly what: "slip";
        readonly label: string;
        readonly stated: number;
        readonly fits: number;
        readonly totals: readonly string[];
      } & OfEarlierYear);
  readonly "QUERY-RATE": {
    readonly label: string;
    readonly stated: NumberWithDecimals;
    readonly computed: NumberWithDecimals;
    /** The population that the computed rate stands on, for a rate per head. */
    readonly population?: string;
  } & OfEarlierYear;
  readonly "QUERY-RATE-PER-HEAD": {
    readonly label: string;
    readonly year: Year;
    readonly rate: NumberWithDecimals;
    /** What it is held to: the rates of other areas that year, what is usual, or its own rate of an earlier year. */
    readonly beside:
      | { readonly what: "others" | "usual"; readonly from: number; readonly to: number }
      | { readonly what: "own"; readonly rate: NumberWithDecimals; readonly year: Year };
  };
  readonly "QUERY-REPEATED": {
    readonly year: Year;
    /** The year whose figures stand here again. */
    readonly of: Year;
    /** The labels of the measures. */
    readonly measures: readonly string[];
    /** How many figures are the same, and the first few of them. */
    readonly figures: number;
    readonly counts: readonly number[];
  };
  /** The other values, each as its source prints it. */
  readonly "QUERY-SEVERAL-VALUES": {
    readonly label: string;
    readonly others: readonly string[];
  } & OfEarlierYear;
  readonly "QUERY-SHARE": {
    readonly label: string;
    readonly year: Year;
    readonly now: PartOfWhole;
    /** Of the earlier years that it is held to, together. */
    readonly before: PartOfWhole;
  };
  readonly "QUERY-STOPPED": {
    /** A 0, or no figure, where there were figures. */
    readonly what: "zero" | "missing";
    readonly label: string;
    readonly year: Year;
    readonly before: { readonly count: number; readonly year: Year };
    /** How many more figures have stopped in the same way. */
    readonly more: number;
  };
  /** The first figure that is left out, and how many more there are. */
  readonly "RETURN-GAPS": { readonly label: string; readonly cell: Cell; readonly more: number };
  readonly "RETURN-MISSING": {
    /** Whether areas did not send a return, or no source that is quoted has their figures. */
    readonly what: "not-sent" | "not-quoted";
    readonly year: Year;
    readonly areas: readonly string[];
    /** How many areas there are. */
    readonly of: number;
  };
  readonly "SIGN-OFF-MISSING": { readonly agencies: readonly Agency[] };
}
