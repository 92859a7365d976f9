import type { Cell } from "../figures/coordinate.ts";
import type { Doubt } from "../figures/doubt.ts";
import type { Basis, Revision, Status } from "../figures/figure.ts";
import type { Location } from "../figures/location.ts";
import type { Value } from "../figures/value.ts";
import type { Year } from "../figures/year.ts";
import type { Finding } from "../findings/finding.ts";

/** What one area sent for one year, in whatever format, as typed data. */
export interface Return {
  /** The area's slug, or england-and-wales for figures that a source states for the nation. */
  readonly area: string;
  readonly year: Year;
  readonly file: string;
  /** Where in the file it says whose it is, for what is asked of the return as a whole. */
  readonly head?: Location;
  readonly status: Status;
  readonly entries: readonly Entry[];
  readonly explanations: readonly Explanation[];
  /** Words on figures that nobody had asked about when they were written. */
  readonly remarks?: readonly Remark[];
  readonly signOff: readonly SignOff[];
  /** Where in a form a figure belongs that it does not state, such as a total that it adds up. */
  readonly place?: (cell: Cell) => Location | undefined;
  /** Forces under whose name it was sent that police only a part of the area; empty almost always. */
  readonly forces: readonly string[];
}

/** One stated figure. */
export interface Entry {
  readonly cell: Cell;
  readonly value: Value;
  readonly status: Status;
  /** Only where the source does not say which basis it has; otherwise the framework's. */
  readonly basis?: Basis;
  readonly notes: readonly string[];
  /** Only of a figure quoted from elsewhere: what is uncertain about it. */
  readonly doubts?: readonly Doubt[];
  /** Of a figure that is named as revised: what is said of it, which may be nothing. */
  readonly revision?: Revision;
  readonly location: Location;
  /** Other values that sources print for the same figure, as they print them. */
  readonly alternatives?: readonly string[];
  /** Who published it, for a figure quoted from elsewhere. */
  readonly citation?: string;
}

/** A stated figure with whose it is and when: a row of a tidy table, or of history. */
export interface Observation extends Entry {
  /** The area's slug, or england-and-wales. */
  readonly area: string;
  readonly year: Year;
  /** The force under whose name it was sent, where that polices only a part of the area. */
  readonly force?: string;
}

/** An area's words on something that a check will ask about. */
export interface Explanation {
  readonly code: string;
  /** The figure concerned, as a cell in short; undefined for the return as a whole. */
  readonly cell?: string;
  /** The text concerned, as a section: case-studies. */
  readonly section?: string;
  /** The values that it is for, as written: 60, after 25. */
  readonly value?: string;
  readonly text: string;
  readonly location?: Location;
}

/** An area's words beside figures in its form, for whatever a check may ask of these figures as they stand there. */
export interface Remark {
  readonly cells: readonly Cell[];
  readonly text: string;
  readonly location: Location;
}

/**
 * What a file says of one area, as it was written and before it is judged: of a file with errors there is no return, and
 * this all the same, to hand it back as it came.
 */
export interface Received {
  /** The area's slug. */
  readonly area: string;
  readonly file: string;
  readonly format: ReceivedFormat;
  /** Of a form that knows itself: which one it is. */
  readonly form?: { readonly version: string; readonly current: boolean };
  readonly modified?: Date;
  readonly status?: Status;
  readonly written: readonly WrittenCell[];
  readonly explanations: readonly Explanation[];
  readonly remarks: readonly Remark[];
  readonly signOff: readonly SignOff[];
}

export type ReceivedFormat = "yaml" | "csv" | "xlsx" | "ods";

/** What stands in the place of a figure: nothing that somebody left blank. */
export interface WrittenCell {
  readonly cell: Cell;
  readonly text: string;
  readonly location: Location;
}

/** The agencies that together answer for a return. */
export const agencies = ["police", "probation", "prisons"] as const;

/** An agency's signature under the return; blank where the form has a place that nobody has filled in. */
export interface SignOff {
  readonly agency: (typeof agencies)[number];
  readonly name: string;
  readonly post: string;
  /** The day as it was written, to be handed back with the rest; nothing is made of it. */
  readonly date?: string;
  readonly location?: Location;
}

/**
 * What a file of data says of a figure that it calls computed, or of which it says that there is none: held to what is
 * computed anew, and never taken as stated.
 */
export interface Claim {
  /** The name of the figure, to be looked up among those of a release. */
  readonly figure: string;
  /** What stands in a column. */
  value(column: string): string;
  locate(column: string): Location;
}

export interface ReadReturns {
  readonly returns: readonly Return[];
  readonly findings: readonly Finding[];
  readonly claims?: readonly Claim[];
  /** What was written, also where it cannot be used. */
  readonly received?: readonly Received[];
}
