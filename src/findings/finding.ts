import type { Coordinate } from "../figures/coordinate.ts";
import type { Location } from "../figures/location.ts";
import type { Year } from "../figures/year.ts";
import type { Arguments } from "./arguments/arguments.ts";
import type { Code, CodeOf } from "./codes.ts";

/** What a finding is about, as far as it is known; nothing here has to be guessed from words or files. */
export interface About {
  readonly release?: string;
  /** The area's slug, or `england-and-wales`; of a text also that of the group whose report it is for. */
  readonly area?: string;
  /** The section of a report whose text is concerned: case-studies. */
  readonly section?: string;
  readonly figure?: Coordinate;
  readonly location?: Location;
}

/** Compiles only where every code has its arguments, and otherwise names those that have none. */
type OfEveryCode<A extends Readonly<Record<Code, unknown>>> = A;

/** A code with the arguments of its words. */
type Told<C extends Code> = {
  readonly [K in C]: { readonly code: K; readonly args: OfEveryCode<Arguments>[K] };
}[C];

/** Something that stops the report of its area, or all reports. */
export type ErrorFinding = About & Told<CodeOf<"error">> & { readonly severity: "error" };

/** Something that looks wrong: corrected, or explained and accepted, before publication. */
export type QueryFinding = About &
  Told<CodeOf<"query">> & {
    readonly severity: "query";
    readonly explanation?: ExplanationGiven;
    /** What an explanation of it must say that it is for; left out until explanations are looked for. */
    readonly standsOn?: StandsOn;
  };

/** The values that a query was raised on: another value is another question. */
export interface StandsOn {
  /** Numbers in digits, and words joined by hyphens: the figure's own value first, then what it was held against. */
  readonly values: readonly string[];
  /** The year of the figure where it is not the release's. */
  readonly year?: Year;
}

/** Something that is only listed. */
export type NoteFinding = About &
  Told<CodeOf<"note">> & {
    readonly severity: "note";
    /** Lets a report be built but not be published: a return that has not come. */
    readonly blocksPublication?: boolean;
  };

/** Something that a person must know about what was sent, and how to mend it; its words stand in `words`. */
export type Finding = ErrorFinding | QueryFinding | NoteFinding;

/** What was said about a query, and whether the directorate has accepted it: who did, and on what day. */
export interface ExplanationGiven {
  readonly text: string;
  readonly accepted: boolean;
  readonly by?: string;
  /** 2032-09-14 */
  readonly on?: string;
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}

/** Whether a finding keeps a release from being published, although its reports may be made. */
export function blocksPublication(finding: Finding): boolean {
  if (finding.severity === "note") return finding.blocksPublication === true;
  return finding.severity === "error" || isOpen(finding);
}

/** Whether a query is still in the way of publication: nobody has accepted an explanation of it. */
export function isOpen(finding: Finding): finding is QueryFinding {
  return finding.severity === "query" && finding.explanation?.accepted !== true;
}
