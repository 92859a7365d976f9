import type { Cell } from "../../figures/coordinate.ts";
import type { Ages } from "../../figures/population.ts";
import type { Value } from "../../figures/value.ts";
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
  /** What an area wrote beside figures before it was asked; the first of them. */
  | { readonly kind: "remark"; readonly cell: Cell }
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

/** What a revision says of itself. */
export type RevisionPart = "before" | "reason";

/** A revised figure that does not say all of it, or a figure that is not what it was in an earlier version. */
export type RevisionQuery =
  | {
      readonly what: "incomplete";
      readonly label: string;
      readonly year: Year;
      readonly missing: readonly RevisionPart[];
    }
  /** A return that is revised as a whole and names no figure. */
  | { readonly what: "whole-return" }
  | {
      readonly what: "changed" | "other-before";
      readonly label: string;
      readonly year: Year;
      /** The file that holds the earlier version. */
      readonly version: string;
      /** As it stands there, and now; in the case of another value before, that one. */
      readonly was: Value;
      readonly now: Value;
    };

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
  /** What returns and history give as the source of a figure. */
  readonly "SOURCE-UNKNOWN": { readonly citation: string };
  readonly "QUERY-LIMIT": {
    readonly figure: LabelledCount;
    readonly bound: LabelledCount;
    /** Why it cannot be above, as the end of a sentence. */
    readonly reason: string;
  } & OfEarlierYear;
  /** A number of a text, and the nearest figure of what the text names beside it. */
  readonly "QUERY-NARRATIVE-NUMBER": NumberWithDecimals & {
    readonly nearest?: NumberWithDecimals & { readonly label: string };
  };
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
  readonly "QUERY-RECONCILIATION": Reconciliation;
  readonly "QUERY-REVISION": RevisionQuery;
  /** The other values, each as its source prints it. */
  /** A release that says its figures are settled while returns in it are not; areas by name. */
  readonly "RELEASE-STATUS": { readonly status: "final" | "revised"; readonly areas: readonly string[] };
  /** The figures of a measure that a return has no count for, of so many that it is asked for. */
  readonly "RETURN-INCOMPLETE": {
    readonly label: string;
    readonly cells: readonly MissingFigure[];
    readonly of: number;
  };
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
