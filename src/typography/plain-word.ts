import { type Face, font } from "./font.ts";
import { type Glyph, type GlyphRun, glyphRun } from "./glyph-run.ts";

/**
 * Nearly every word of a report is plain: letters without accents, figures and common signs, each of which has one
 * glyph and does nothing to its neighbours but kern, pair by pair, beside two ligatures. So a plain word is put
 * together from what is known of its parts and pairs, which is many times as fast as the layout of each word and,
 * as a test shows, the same. What is kept is bounded by the characters that are plain.
 */
interface PlainFace {
  readonly glyphs: Map<string, Glyph>;
  /** What kerning adds between two parts, by both of them. */
  readonly kerns: Map<string, number>;
}

const faces: Readonly<Record<Face, PlainFace>> = {
  regular: { glyphs: new Map(), kerns: new Map() },
  italic: { glyphs: new Map(), kerns: new Map() },
  bold: { glyphs: new Map(), kerns: new Map() },
};

/** The characters of plain words; all of them beside all others are tried by a test. */
export const plainCharacters = `${ascii()}\u00A0£–—‘’“”…•−`;
const plain = new RegExp(`^[${plainCharacters.replace(/[\\\]^-]/g, "\\$&")}]*$`);

/** The parts that become one glyph: the font's ligatures, and single characters. */
const parts = /ff|ft|./gs;

export function isPlain(word: string): boolean {
  return plain.test(word);
}

export function plainWord(word: string, face: Face): GlyphRun {
  const found = word.match(parts) ?? [];
  const glyphs = found.map((part) => glyphOf(part, face));
  const kerns = found.map((part, index) => {
    const next = found[index + 1];
    return next === undefined ? 0 : kernOf(part, next, face);
  });
  const width = glyphs.reduce((sum, { advance }, index) => sum + advance + kerns[index]!, 0);
  return glyphRun(glyphs, kerns, width);
}

function glyphOf(part: string, face: Face): Glyph {
  const { glyphs } = faces[face];
  let glyph = glyphs.get(part);
  if (!glyph) {
    const { id, advanceWidth } = laidOut(part, face).glyphs[0]!;
    const codePoints = [...part].map((character) => character.codePointAt(0)!);
    glyph = { id, codePoints, advance: inThousandths(advanceWidth, face) };
    glyphs.set(part, glyph);
  }
  return glyph;
}

function kernOf(part: string, next: string, face: Face): number {
  const { kerns } = faces[face];
  const pair = part + next;
  let kern = kerns.get(pair);
  if (kern === undefined) {
    const { glyphs, positions } = laidOut(pair, face);
    kern = inThousandths(positions[0]!.xAdvance - glyphs[0]!.advanceWidth, face);
    kerns.set(pair, kern);
  }
  return kern;
}

/** Ligatures and kerning are all that is done to plain words; asking for more would take most of the time. */
const withoutTheRest = Object.fromEntries(
  ["ccmp", "locl", "rlig", "mark", "mkmk", "calt", "clig", "rclt"].map((feature) => [feature, false]),
);

function laidOut(text: string, face: Face) {
  return font(face).layout(text, withoutTheRest, "latn");
}

function inThousandths(units: number, face: Face): number {
  return (units * 1000) / font(face).unitsPerEm;
}

function ascii(): string {
  return String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
}
