/**
 * How grave a finding is. An error stops the report of its area; a query lets it be built, marked, but not
 * published until it is explained and accepted; a note is only listed.
 */
export type Severity = "error" | "query" | "note";

/** Where in a file: line and column from 1, or sheet and cell. `path` is as the user would type it. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly sheet?: string;
  readonly cell?: string;
  /** The text of the line, for a pointer under the place; capped when it was read. */
  readonly excerpt?: string;
  /** How many characters the pointer spans. */
  readonly length?: number;
}

/** Something that a person must know about what was sent, and how to mend it. */
export interface Finding {
  /** Stable, upper case, for example `FIGURE-NOT-A-NUMBER`; has a page of its own (`mappa explain CODE`). */
  readonly code: string;
  readonly severity: Severity;
  readonly place?: Place;
  readonly release?: string;
  /** The area's slug. */
  readonly area?: string;
  /** The id of the figure concerned. */
  readonly figure?: string;
  readonly problem: string;
  readonly remedy: string;
  /** The explanation that the sender gave, for a query. */
  readonly explanation?: string;
  /** A note that lets a report be built but not be published: a return that has not come. */
  readonly blocksPublication?: boolean;
  /** Whether the directorate has accepted the explanation; an open query blocks publication. */
  readonly accepted?: boolean;
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}
