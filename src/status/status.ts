import type { Status } from "../figures/figure.ts";
import type { Year } from "../figures/year.ts";
import type { Code, Severity } from "../findings/codes.ts";
import type { ReleaseDetails } from "../releases/schema.ts";
import type { agencies, ReceivedFormat } from "../returns/return.ts";
import type { Standing, Task, Who } from "../words/status-words.ts";

/** Where a release stands: what has come, what is asked of it, and what keeps it from being published. */
export interface ReleaseStatus {
  /** The name of its folder: 2032-33. */
  readonly release: string;
  readonly year: Year;
  readonly kind: ReleaseDetails["kind"];
  readonly status: Status;
  readonly publication?: PublicationTime;
  /** All areas, in the order of the reference data. */
  readonly areas: readonly PlaceStatus[];
  /** The figures that are stated for England and Wales, where any were sent. */
  readonly nation?: PlaceStatus;
  /** What blocks and is of no area: in release.yaml, in what all releases share. */
  readonly general: readonly Blocking[];
  readonly counts: StatusCounts;
  /** Whether nothing is in the way of publication. */
  readonly fit: boolean;
}

/** When a release is to be published. */
export interface PublicationTime {
  /** 2032-10-28 09:30 in London. */
  readonly at: string;
  /** Days of the calendar until then; negative once it has passed. */
  readonly days: number;
  readonly passed: boolean;
}

/** Where the return and the texts of one area stand. */
export interface PlaceStatus {
  readonly slug: string;
  readonly name: string;
  readonly standing: Standing;
  /** The files with its return: none, one, or several, which is an error. */
  readonly files: readonly FileStatus[];
  readonly errors: number;
  readonly queries: QueryCounts;
  /** The texts that are asked for; those that are not written yet by the name of their section. */
  readonly texts: { readonly asked: number; readonly missing: readonly string[] };
  /** What the return calls its figures; provisional where any of them is. */
  readonly figures?: Status;
  /** Who has signed; undefined where nothing was sent, or nobody is asked to sign. */
  readonly signed?: Readonly<Record<Agency, boolean>>;
  readonly blocks: readonly Blocking[];
  /** What has to be done next, in that order, and by whom; empty where it is nobody's turn. */
  readonly next: readonly Next[];
}

type Agency = (typeof agencies)[number];

export interface FileStatus {
  /** As the user names it. */
  readonly file: string;
  /** When it was last written. */
  readonly received?: Date;
  /** Unknown of a file that could not be read. */
  readonly format?: ReceivedFormat;
  /** Of a form that knows itself. */
  readonly form?: { readonly version: string; readonly current: boolean };
}

export interface QueryCounts {
  /** Nobody has explained these. */
  readonly open: number;
  /** Explained, and not accepted by the directorate yet. */
  readonly answered: number;
  readonly accepted: number;
}

/** Findings of one code that keep a release from being published. */
export interface Blocking {
  readonly code: Code;
  readonly severity: Severity;
  readonly count: number;
}

export interface Next {
  readonly who: Who;
  readonly task: Task;
}

/** Sums over the areas; of errors and queries also those of England and Wales. */
export interface StatusCounts {
  readonly areas: number;
  /** Areas that have sent something. */
  readonly received: number;
  readonly withErrors: number;
  readonly errors: number;
  readonly queries: QueryCounts;
  readonly texts: { readonly asked: number; readonly written: number };
  readonly final: number;
  readonly provisional: number;
  readonly revised: number;
  /** Areas that all three agencies have signed. */
  readonly signed: number;
  readonly standing: Readonly<Record<Standing, number>>;
}
