import { type Face, font } from "../../src/typography/font.ts";
import { plainCharacters } from "../../src/typography/plain-word.ts";

/** What src/typography holds of the font, made anew from the font itself. */

export function coverageTable(): string {
  const codePoints = [...new Set(font("regular").characterSet)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const codePoint of codePoints) {
    const last = ranges.at(-1);
    if (last && last[1] === codePoint - 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  const hex = (codePoint: number) => codePoint.toString(16).toUpperCase().padStart(4, "0");
  const words = ranges.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`));
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= 104) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return `/**
 * The characters that all faces of the reports' font have, as ranges of code points in hexadecimal. It is here so
 * that a text can be checked without reading the font; a test holds it to the font's own tables.
 */
export const coverageTable = \`
${lines.join("\n")}
\`;
`;
}

export function metricsTable(face: Face): string {
  const loaded = font(face);
  const thousandths = (units: number) => (units * 1000) / loaded.unitsPerEm;
  const parts = [...plainCharacters, "ff", "ft"];
  const named = (part: string) => (part === " " ? "space" : part === "\u00A0" ? "nbsp" : part);
  const lines = parts.map((part) => {
    const run = loaded.layout(part);
    const glyph = run.glyphs[0]!;
    const kerns = new Map<number, string[]>();
    for (const next of parts) {
      // An f would be one glyph with what begins the next.
      if (part === "f" && /^[ft]/.test(next)) continue;
      const kern = thousandths(loaded.layout(part + next).positions[0]!.xAdvance - glyph.advanceWidth);
      if (kern !== 0) kerns.set(kern, [...(kerns.get(kern) ?? []), named(next)]);
    }
    const groups = [...kerns].sort(([a], [b]) => a - b).map(([kern, nexts]) => [kern, ...nexts].join(" "));
    return [named(part), glyph.id, thousandths(glyph.advanceWidth), ...groups].join("\t");
  });
  return `/**
 * The metrics of the plain characters in the ${face} face, in thousandths of the type size: for each its glyph, its
 * advance and its kerns with the characters that follow. Made from the font (Source Sans 3, SIL Open Font License 1.1),
 * to whose own tables a test holds it.
 */
export const ${face} = \`
${lines.join("\n")}
\`;
`;
}
