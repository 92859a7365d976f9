import { isInSheet } from "../../figures/location.ts";
import { blocksPublication, type Finding } from "../../findings/finding.ts";
import { sayFinding } from "../../words/say-finding.ts";
import type { Words } from "../../words/words.ts";

/** What was found in a text, with its place: nothing here is more than text. */
export interface SaidFinding {
  readonly severity: Finding["severity"];
  /** Error, query or note in words. */
  readonly kind: string;
  readonly problem: string;
  readonly remedy: string;
  /** From 1; undefined where it is about the text as a whole. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly length?: number | undefined;
  /** Where it is, in words. */
  readonly place: string;
}

/** What is open of one section, in the order of its lines; what is about all of it comes first. */
export function saidFindings(
  words: Words,
  findings: readonly Finding[],
  section: string,
): readonly SaidFinding[] {
  return openOf(findings, section)
    .map((finding) => sayOne(words, finding))
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0));
}

/** What is open of one section: not what is answered. */
export function openOf(findings: readonly Finding[], section: string): readonly Finding[] {
  return findings.filter(
    (finding) => finding.section === section && (finding.severity === "note" || blocksPublication(finding)),
  );
}

function sayOne(words: Words, finding: Finding): SaidFinding {
  const { narrative } = words.desk;
  const at = finding.location && !isInSheet(finding.location) ? finding.location : undefined;
  return {
    severity: finding.severity,
    kind: narrative.severity[finding.severity],
    ...sayFinding(words, finding),
    line: at?.line,
    column: at?.column,
    length: at?.length,
    place: at?.line === undefined ? narrative.wholeText : narrative.atLine(at.line),
  };
}
