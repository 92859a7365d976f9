import { isInSheet, type Location, printLocation } from "../figures/location.ts";
import { type Finding, isOpen } from "../findings/finding.ts";
import { sayFinding } from "./say-finding.ts";
import { visible } from "./visible.ts";
import type { Words } from "./words.ts";

/** A finding as a user reads it in a terminal: what, where with a pointer, and how to mend it. */
export function printFinding(words: Words, finding: Finding): string {
  const { problem, remedy } = sayFinding(words, finding);
  const lines = [`${finding.severity} ${finding.code}`];
  if (finding.location) lines[0] += `  ${printLocation(finding.location)}`;
  lines.push(`  ${problem}`, ...pointer(finding.location), `  ${remedy}`);
  if (finding.severity === "query" && finding.explanation)
    lines.push(`  ${words.explanation(finding.explanation)}`);
  if (isOpen(finding)) lines.push(...words.toExplain(finding).map((line) => `  ${line}`));
  return visible(`${lines.join("\n")}\n`);
}

const widestExcerpt = 100;

function pointer(location: Location | undefined): string[] {
  if (!location || isInSheet(location)) return [];
  const { excerpt, column, length = 1 } = location;
  if (excerpt === undefined || column === undefined) return [];
  // A tab counts as one column in the parser but is several wide on screen: show it as one space.
  const line = excerpt.replace(/\t/g, " ");
  const start = Math.max(0, column - 1 - (widestExcerpt - 20));
  const shown = line.slice(start, start + widestExcerpt);
  const at = column - 1 - start;
  const span = Math.max(1, Math.min(length, shown.length - at));
  return ["", `    ${shown}`, `    ${" ".repeat(at)}${"^".repeat(span)}`, ""];
}
