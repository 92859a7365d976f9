import { isInSheet, type Location, type TextLocation } from "../figures/location.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { missingGlyph } from "./coverage.ts";

/** White space as single spaces; marks that only suggest a break are dropped; letters composed with their accents. */
export function tidied(text: string): string {
  // Nearly every text is of these, and is tidy.
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes("  ")) return text;
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u200B]/g, "")
    .replace(/\u2011/g, "-")
    .replace(/[^\S\u00A0\u202F]+/g, " ");
}

/** The first character of a text that the reports' font lacks: an emoji, a letter of another script. */
export function unprintable(text: string): string | undefined {
  // Nearly every text is of these, which tidying does not change.
  if (/^[\x20-\x7e\n\r\t]*$/.test(text)) return undefined;
  return missingGlyph(tidied(text));
}

/** The finding on a text that stands at a location, if it has such a character; the pointer is moved to it where it can be seen. */
export function textFindings(text: string, location: Location): Finding[] {
  const character = unprintable(text);
  if (character === undefined) return [];
  if (isInSheet(location)) return [found("TEXT-CHARACTER", { character }, { location })];
  const start = (location.column ?? 1) - 1;
  // What is written in numbers, such as \u4e16, is not to be seen in the line.
  const seen = location.excerpt?.indexOf(character, start) ?? -1;
  if (seen < 0) return [{ ...characterFinding(character, location), location }];
  return [characterFinding(character, { ...location, column: seen + 1 })];
}

function characterFinding(character: string, location: TextLocation): Finding {
  return found("TEXT-CHARACTER", { character }, { location: { ...location, length: character.length } });
}
