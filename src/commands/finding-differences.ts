import { printLocation, type TextLocation } from "../figures/location.ts";
import type { Finding } from "../findings/finding.ts";
import { sayFinding } from "../words/say-finding.ts";
import type { Words } from "../words/words.ts";
import { firstSentence } from "./list-findings.ts";

/** What was found and not before, and the other way. */
export interface Differences {
  readonly appeared: readonly Finding[];
  readonly gone: readonly Finding[];
}

/** Findings are the same where they say the same of the same thing, on whichever line that stands by now. */
export function differences(before: readonly Finding[], after: readonly Finding[]): Differences {
  return { appeared: without(after, before), gone: without(before, after) };
}

/** The findings that are not among others; one that is found twice is among them twice. */
function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(identity(other), (left.get(identity(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const key = identity(finding);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function identity(finding: Finding): string {
  return JSON.stringify(finding, (_, value: unknown) => (isPlace(value) ? { file: value.file } : value));
}

/** Whether something is a place in a text: its line changes with every line that is put in above. */
function isPlace(value: unknown): value is TextLocation {
  return typeof value === "object" && value !== null && "file" in value && !("sheet" in value);
}

/** A finding that is there no more, in short. */
export function goneLine(finding: Finding, words: Words): string {
  const { code, severity, location } = finding;
  const place = location ? `  ${printLocation(location)}` : "";
  return `  ${severity} ${code}${place}\n    ${firstSentence(sayFinding(words, finding).problem)}`;
}
