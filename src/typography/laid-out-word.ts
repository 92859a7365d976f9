import { type Face, font } from "./font.ts";
import { type Glyph, type GlyphRun, glyphRun } from "./glyph-run.ts";

/** A word by the full layout of the font: ligatures, accents put together, kerning. Glyph 0 stands for what the font lacks. */
export function laidOutWord(word: string, face: Face): GlyphRun {
  const loaded = font(face);
  const run = loaded.layout(word);
  const scale = 1000 / loaded.unitsPerEm;
  const characters = [...word];
  // The parsed font remembers the code points that a glyph was first met with, whoever asked; where glyphs
  // and characters pair up, the characters themselves are used, so that a file never depends on another.
  const paired = run.glyphs.length === characters.length;
  let width = 0;
  const kerns: number[] = [];
  const glyphs = run.glyphs.map((glyph, index): Glyph => {
    const advance = glyph.advanceWidth * scale;
    const set = (run.positions[index]?.xAdvance ?? glyph.advanceWidth) * scale;
    width += set;
    kerns.push(Math.round(set - advance));
    const codePoints = paired ? [characters[index]!.codePointAt(0)!] : glyph.codePoints;
    return { id: glyph.id, codePoints, advance };
  });
  return glyphRun(glyphs, kerns, width);
}
