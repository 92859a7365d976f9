import { isInSheet } from "../../figures/location.ts";
import { blocksPublication, type Finding, isOpen } from "../../findings/finding.ts";
import { sayOnDesk } from "../../words/say-finding.ts";
import type { Words } from "../../words/words.ts";
import { explainTextAddress } from "../context/addresses.ts";
import type { CheckedText } from "./place.ts";

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
  /** What an explanation says that was given and is not accepted, in words. */
  readonly explained?: string;
  /** Where it can be explained; undefined of what is no query, and of texts that no area answers for. */
  readonly explain?: { readonly text: string; readonly address: string };
}

/** What is open of the section of a page, in the order of its lines; what is about all of it comes first. */
export function saidFindings(words: Words, place: CheckedText): readonly SaidFinding[] {
  return openOf(place.findings, place.section.name)
    .map((finding) => sayOne(words, place, finding))
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0));
}

/** What is open of one section: not what is answered. */
export function openOf(findings: readonly Finding[], section: string): readonly Finding[] {
  return findings.filter(
    (finding) => finding.section === section && (finding.severity === "note" || blocksPublication(finding)),
  );
}

function sayOne(words: Words, place: CheckedText, finding: Finding): SaidFinding {
  const { narrative, return: ofReturn } = words.desk;
  const given = finding.severity === "query" ? finding.explanation?.text : undefined;
  const { problem, remedy } = sayOnDesk(words, finding);
  const address = explainAddress(words, place, finding);
  const { change, explain } = ofReturn.explainText;
  const at = finding.location && !isInSheet(finding.location) ? finding.location : undefined;
  return {
    severity: finding.severity,
    kind: narrative.severity[finding.severity],
    problem,
    remedy: given === undefined ? remedy : "",
    line: at?.line,
    column: at?.column,
    length: at?.length,
    place: at?.line === undefined ? narrative.wholeText : narrative.atLine(at.line),
    ...(given !== undefined && { explained: ofReturn.explained(given) }),
    ...(address !== undefined && { explain: { text: given === undefined ? explain : change, address } }),
  };
}

/** Explanations stand in a return, and only areas send one. */
function explainAddress(words: Words, place: CheckedText, finding: Finding): string | undefined {
  if (place.of.kind !== "area" || !isOpen(finding) || !finding.standsOn) return undefined;
  const query = { code: finding.code, value: words.standsOn(finding.code, finding.standsOn.values) };
  return explainTextAddress(place.release.id, place.area, place.section.name, query);
}
