import { coverageTable } from "./coverage-table.ts";

/** One class of a regular expression is the fastest search of a text for a character out of many ranges. */
const uncovered = new RegExp(
  `[^${coverageTable
    .trim()
    .split(/\s+/)
    .map((range) => range.replace(/[0-9A-F]+/g, "\\u{$&}"))
    .join("")}]`,
  "u",
);

/** The first character of a text that the font has no glyph for; all faces have the same. */
export function missingGlyph(text: string): string | undefined {
  return uncovered.exec(text)?.[0];
}
