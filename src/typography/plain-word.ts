import { type Face, font } from "./font.ts";
import { type Glyph, type GlyphRun, glyphRun } from "./glyph-run.ts";

/**
 * Nearly every word of a report is plain: letters without accents, figures and common signs, each of which has one
 * glyph and does nothing to its neighbours but kern, pair by pair. So a plain word is put together from what is
 * known of its characters and pairs, which is many times as fast as the layout of a whole word and, as a test
 * shows, the same. What is kept is bounded by the characters that are plain.
 */
interface PlainFace {
  readonly glyphs: Map<string, Glyph>;
  /** What kerning adds between two characters, by both of them. */
  readonly kerns: Map<string, number>;
}

const faces: Readonly<Record<Face, PlainFace>> = {
  regular: { glyphs: new Map(), kerns: new Map() },
  italic: { glyphs: new Map(), kerns: new Map() },
  bold: { glyphs: new Map(), kerns: new Map() },
};

/** The font has ligatures of these letters. */
const ligature = /f[ft]/;

export function isPlain(word: string): boolean {
  return /^[!-~£–—‘’“”…]*$/.test(word) && !ligature.test(word);
}

export function plainWord(word: string, face: Face): GlyphRun {
  const glyphs: Glyph[] = [];
  const kerns: number[] = [];
  let width = 0;
  for (let index = 0; index < word.length; index += 1) {
    const glyph = plainGlyph(word[index]!, face);
    const kern = index + 1 < word.length ? kernOf(word.slice(index, index + 2), face) : 0;
    glyphs.push(glyph);
    kerns.push(kern);
    width += glyph.advance + kern;
  }
  return glyphRun(glyphs, kerns, width);
}

function plainGlyph(character: string, face: Face): Glyph {
  const { glyphs } = faces[face];
  let glyph = glyphs.get(character);
  if (!glyph) {
    const codePoint = character.codePointAt(0)!;
    const { id, advanceWidth } = font(face).glyphForCodePoint(codePoint);
    glyph = { id, codePoints: [codePoint], advance: inThousandths(advanceWidth, face) };
    glyphs.set(character, glyph);
  }
  return glyph;
}

/** All that is done to a pair is to kern it; asking for the rest would take most of the time and find nothing. */
const kerningAlone = Object.fromEntries(
  ["ccmp", "locl", "rlig", "mark", "mkmk", "calt", "clig", "liga", "rclt"].map((feature) => [feature, false]),
);

function kernOf(pair: string, face: Face): number {
  const { kerns } = faces[face];
  let kern = kerns.get(pair);
  if (kern === undefined) {
    const { glyphs, positions } = font(face).layout(pair, kerningAlone, "latn");
    kern = inThousandths(positions[0]!.xAdvance - glyphs[0]!.advanceWidth, face);
    kerns.set(pair, kern);
  }
  return kern;
}

function inThousandths(units: number, face: Face): number {
  return (units * 1000) / font(face).unitsPerEm;
}
