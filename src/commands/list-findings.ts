import { printLocation } from "../figures/location.ts";
import type { Severity } from "../findings/codes.ts";
import { type Finding, isOpen } from "../findings/finding.ts";
import type { Project } from "../releases/project.ts";
import { printFinding } from "../words/print-finding.ts";
import { sayFinding } from "../words/say-finding.ts";
import type { Words } from "../words/words.ts";
import type { Environment } from "./environment.ts";

/** The gravest last: that is where a person looks when a long list has run through the terminal. */
const order: readonly Severity[] = ["note", "query", "error"];

/** Prints findings by severity, and in the order in which they were found. */
export function listFindings(
  findings: readonly Finding[],
  { print, words }: Pick<Environment, "print" | "words">,
  options: { readonly onlyErrors: boolean },
): void {
  for (const severity of order) {
    if (options.onlyErrors && severity !== "error") continue;
    for (const finding of findings) if (finding.severity === severity) print(printFinding(words, finding));
  }
}

/** The queries that nobody has accepted an explanation of, each in short: code, area, place and what it asks. */
export function openQueryLines(
  findings: readonly Finding[],
  { areas }: Pick<Project, "areas">,
  words: Words,
): string[] {
  const open = findings.filter(isOpen);
  if (open.length === 0) return [];
  const lines = open.flatMap((query) => {
    const area = areas.find(({ slug }) => slug === query.area)?.name ?? query.area;
    const place = query.location && printLocation(query.location);
    const about = [query.code, area, place].filter((part) => part !== undefined).join(", ");
    return [`  ${about}`, `    ${firstSentence(sayFinding(words, query).problem)}`];
  });
  return ["", "Queries not yet accepted:", ...lines];
}

export function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
}
