import type { Finding, Place } from "./finding.ts";

/** `data/x.yaml:3:12`, or `x.ods, sheet Figures, cell C5`. */
export function printPlace(place: Place): string {
  if (place.sheet !== undefined) {
    return `${place.file}, sheet ${place.sheet}${place.cell === undefined ? "" : `, cell ${place.cell}`}`;
  }
  if (place.line === undefined) return place.file;
  return place.column === undefined
    ? `${place.file}:${place.line}`
    : `${place.file}:${place.line}:${place.column}`;
}

/** A finding as a user reads it in a terminal: what, where with a pointer, and how to mend it. */
export function printFinding(finding: Finding): string {
  const lines = [`${finding.severity} ${finding.code}`];
  if (finding.place) lines[0] += `  ${printPlace(finding.place)}`;
  lines.push(`  ${finding.problem}`);
  lines.push(...pointer(finding.place));
  lines.push(`  ${finding.remedy}`);
  if (finding.explanation !== undefined) {
    lines.push(
      `  Explanation given: ${finding.explanation}${finding.accepted ? " (accepted)" : " (not yet accepted)"}`,
    );
  }
  return `${lines.join("\n")}\n`;
}

const widestExcerpt = 100;

function pointer(place: Place | undefined): string[] {
  if (place?.excerpt === undefined || place.column === undefined) return [];
  // A tab counts as one column in the parser but is several wide on screen: show it as one space.
  const line = place.excerpt.replace(/\t/g, " ");
  const start = Math.max(0, place.column - 1 - (widestExcerpt - 20));
  const shown = line.slice(start, start + widestExcerpt);
  const column = place.column - 1 - start;
  const length = Math.max(1, Math.min(place.length ?? 1, shown.length - column));
  return ["", `    ${shown}`, `    ${" ".repeat(column)}${"^".repeat(length)}`, ""];
}
