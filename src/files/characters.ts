import type { Finding, Place } from "../findings/finding.ts";
import { type Face, font } from "./font.ts";
import type { Path, YamlFile } from "./yaml.ts";

const faces: readonly Face[] = ["regular", "italic", "bold"];
const known = new Map<string, boolean>();

/** White space as single spaces; marks that only suggest a break are dropped; letters composed with their accents. */
export function tidied(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u200B]/g, "")
    .replace(/\u2011/g, "-")
    .replace(/[^\S\u00A0\u202F]+/g, " ");
}

/** The first character of a text that one of the reports' fonts lacks: an emoji, a letter of another script. */
export function unprintable(text: string): string | undefined {
  // Nearly every text is of these, and they need no look at the font.
  if (/^[\x20-\x7e\n\r\t]*$/.test(text)) return undefined;
  return [...tidied(text)].find((character) => !isPrintable(character));
}

function isPrintable(character: string): boolean {
  let printable = known.get(character);
  if (printable === undefined) {
    printable = faces.every((face) => font(face).hasGlyphForCodePoint(character.codePointAt(0)!));
    known.set(character, printable);
  }
  return printable;
}

/** The finding on a text that stands at a place, if it has such a character; the pointer is moved to it where it can be seen. */
export function textFindings(text: string, place: Place): Finding[] {
  const character = unprintable(text);
  if (character === undefined) return [];
  const start = (place.column ?? 1) - 1;
  // What is written in numbers, such as \u4e16, is not to be seen in the line.
  const seen = place.excerpt?.indexOf(character, start) ?? -1;
  if (seen < 0) return [{ ...characterFinding(character, place), place }];
  return [characterFinding(character, { ...place, column: seen + 1 })];
}

/** Findings on the texts of a YAML file as they are after reading: names and comments are never printed. */
export function yamlCharacterFindings(yaml: YamlFile): Finding[] {
  const walk = (value: unknown, path: Path): Finding[] => {
    if (typeof value === "string") {
      // The place is looked up only for what is wrong: nearly no text is.
      return unprintable(value) === undefined ? [] : textFindings(value, yaml.place(path));
    }
    if (typeof value !== "object" || value === null) return [];
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    return entries.flatMap(([step, below]: [string | number, unknown]) => walk(below, [...path, step]));
  };
  return walk(yaml.data, []);
}

function characterFinding(character: string, place: Place): Finding {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
  return {
    code: "TEXT-CHARACTER",
    severity: "error",
    place: { ...place, length: character.length },
    problem: `The font of the reports has no '${character}' (U+${code}), so it cannot be printed.`,
    remedy: "Write it in other words: emoji and most scripts other than Latin and Greek are not in the font.",
  };
}
