import type { Cell } from "../../figures/coordinate.ts";
import type { Ages } from "../../figures/population.ts";
import type { Year } from "../../figures/year.ts";
import type { None } from "./none.ts";

/** The agencies of the Responsible Authority, which sign a return together. */
export type Agency = "police" | "probation" | "prisons";

/** What in a text could tell who somebody is. */
export type SensitiveMatch =
  | "name-beside-victim"
  | "title-with-name"
  | "date-of-birth"
  | "postcode"
  | "street-address"
  | "telephone-number"
  | "email-address"
  | "name-with-age"
  | "name-of-relative"
  | "name-of-person"
  | "national-insurance-number"
  | "prison-number"
  | "reference-number"
  | "school"
  | "vehicle-registration";

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

/** A stated figure of the nation or a group, and what its areas give. */
export interface Reconciliation {
  /**
   * All areas add up to something else; some of them alone are above it; or what is left for the areas without a figure
   * is not what they could have.
   */
  readonly what: "differs" | "above" | "rest";
  readonly label: string;
  readonly year: Year;
  /** The name of the group; the nation where it is left out. */
  readonly group?: string;
  /** A count, or a rate per head where only that is stated. */
  readonly stated: NumberWithDecimals;
  readonly sum: number;
  readonly counted: number;
  readonly of: number;
  /** Between what the whole would have to be, as a count; most may be infinite. */
  readonly expected?: { readonly least: number; readonly most: number };
}

/** Why a figure that is asked for cannot be counted. */
export type MissingWhy = "not-available" | "not-collected" | "confidential" | "approximate";

export interface MissingFigure {
  readonly cell: Cell;
  /** As a table names it; blank for a measure that is one figure. */
  readonly label: string;
  readonly why: MissingWhy;
}

/** Labels, reasons and headings are the framework's own words; areas and forces go by their names. */
export interface CheckArguments {
  /** The code, cell and section as they were written: they may be those of nothing. */
  readonly "EXPLANATION-UNUSED": {
    readonly code: string;
    readonly cell?: string | undefined;
    readonly section?: string | undefined;
  };
  /** `now` is what the query stands on, `given` what the explanation says that it is for, as written. */
  readonly "EXPLANATION-VALUE": {
    readonly code: string;
    readonly cell?: string | undefined;
    readonly section?: string | undefined;
    readonly now: readonly string[];
  } & (
    | { readonly what: "no-value" }
    | { readonly what: "other-value"; readonly given: string }
    /** It is called accepted, and does not say by whom and when. */
    | { readonly what: "unsigned" }
  );
  readonly "HISTORY-MISSING": /** Of no area that sent a return. */
    | { readonly what: "nothing"; readonly year: Year }
    /** Of some measures of an area. */
    | { readonly what: "measures"; readonly year: Year; readonly measures: readonly string[] };
  readonly "LEAFLET-PROMISE":
    | { readonly what: "not-kept"; readonly promises: readonly string[] }
    /** Of reports that nobody wrote, which no area could have kept to it. */
    | { readonly what: "reconstructed" };
  /** The file, below the release's folder, that would hold the text. */
  readonly "NARRATIVE-MISSING": { readonly heading: string; readonly file: string };
  /** Without the words: an instruction to the author may say what nobody outside should read. */
  readonly "NARRATIVE-PLACEHOLDER": None;
  readonly "NARRATIVE-SENSITIVE": { readonly text: PrintedText; readonly match: SensitiveMatch };
  readonly "PLACEHOLDER-LEFT": /** Words that a form or a template prints for somebody to replace. */
    | { readonly what: "text"; readonly text: string }
    /** An address or number that is set aside for examples. */
    | { readonly what: "example"; readonly text: string }
    /** A time of publication that is no time of day: 00:00. */
    | { readonly what: "publication" };
  readonly "POPULATION-MISSING":
    | { readonly what: "year"; readonly framework: string; readonly year: Year }
    /** The estimate of the year has no count of these areas, by name. */
    | {
        readonly what: "areas";
        readonly estimate: string;
        readonly ages: Ages;
        readonly areas: readonly string[];
      };
  readonly "QUERY-LIMIT": {
    readonly figure: LabelledCount;
    readonly bound: LabelledCount;
    /** Why it cannot be above, as the end of a sentence. */
    readonly reason: string;
  };
  /** A number of a text, and the nearest figure of what the text names beside it. */
  readonly "QUERY-NARRATIVE-NUMBER": NumberWithDecimals & {
    readonly nearest?: NumberWithDecimals & { readonly label: string };
  };
  readonly "QUERY-ONE-FORCE": { readonly area: string; readonly forces: readonly string[] };
  readonly "QUERY-OUTLIER": {
    readonly label: string;
    readonly from: number;
    readonly to: number;
    readonly year: Year;
  };
  readonly "QUERY-PARTS": {
    readonly label: string;
    readonly parts: readonly number[];
    readonly sum: number;
    readonly stated: number;
  };
  readonly "QUERY-RATE": {
    readonly label: string;
    readonly stated: NumberWithDecimals;
    readonly computed: NumberWithDecimals;
    /** The population that the computed rate stands on, for a rate per head. */
    readonly population?: string;
  };
  readonly "QUERY-RECONCILIATION": Reconciliation;
  /** The other values, each as its source prints it. */
  readonly "QUERY-SEVERAL-VALUES": { readonly label: string; readonly others: readonly string[] };
  /** A release that says its figures are settled while returns in it are not; areas by name. */
  readonly "RELEASE-STATUS": { readonly status: "final" | "revised"; readonly areas: readonly string[] };
  /** The figures of a measure that a return has no count for, of so many that it is asked for. */
  readonly "RETURN-INCOMPLETE": {
    readonly label: string;
    readonly cells: readonly MissingFigure[];
    readonly of: number;
  };
  readonly "RETURN-MISSING": {
    /** Whether areas did not send a return, or no source that is quoted has their figures. */
    readonly what: "not-sent" | "not-quoted";
    readonly year: Year;
    readonly areas: readonly string[];
    /** How many areas there are. */
    readonly of: number;
  };
  readonly "SIGN-OFF-MISSING": { readonly agencies: readonly Agency[] };
  /** One person who has signed for several agencies. */
  readonly "SIGN-OFF-SAME": { readonly name: string; readonly agencies: readonly Agency[] };
}
