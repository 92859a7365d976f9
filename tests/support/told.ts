import { figureId } from "../../src/figures/coordinate.ts";
import type { TextLocation } from "../../src/figures/location.ts";
import type { Code, Severity } from "../../src/findings/codes.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { english } from "../../src/words/english/english.ts";
import { sayFinding } from "../../src/words/say-finding.ts";

/** A finding with its words, and with what only some severities have, laid out flat for a test to look at. */
export interface Told {
  readonly code: Code;
  readonly severity: Severity;
  readonly problem: string;
  readonly remedy: string;
  readonly area?: string;
  readonly section?: string;
  readonly release?: string;
  /** The id of the figure. */
  readonly figure?: string;
  readonly location?: TextLocation;
  readonly explanation?: string;
  readonly accepted?: boolean;
  readonly blocksPublication?: boolean;
}

export function told<F extends Finding | undefined>(finding: F): F extends Finding ? Told : undefined;
export function told(finding: Finding): Told;
export function told(finding: Finding | undefined): Told | undefined {
  if (!finding) return undefined;
  const { args: _args, figure, ...rest } = finding;
  const explanation = finding.severity === "query" ? finding.explanation : undefined;
  return {
    ...(rest as object as Omit<Told, "figure" | "problem" | "remedy">),
    ...(figure && { figure: figureId(figure) }),
    ...sayFinding(english, finding),
    ...(explanation && { explanation: explanation.text, accepted: explanation.accepted }),
  };
}
