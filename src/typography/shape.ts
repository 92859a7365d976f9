import { type Face, font } from "./font.ts";

/** A text set in a face: its glyphs and where they go, in thousandths of the type size. */
export interface Shaped {
  readonly text: string;
  readonly face: Face;
  readonly glyphs: readonly Glyph[];
  /** What kerning adds after each glyph; undefined where it adds nothing, as among figures. */
  readonly kerns?: readonly number[];
  readonly width: number;
}

export interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  /** The glyph's own advance, which the embedded font declares. */
  readonly advance: number;
}

/** The font has no glyph for a character of a text. */
export class MissingGlyph extends Error {
  readonly character: string;
  readonly text: string;
  constructor(character: string, text: string) {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    super(`the font has no glyph for "${character}" (U+${code}) in "${text}"`);
    this.character = character;
    this.text = text;
  }
}

const cache: Record<Face, Map<string, Shaped>> = { regular: new Map(), italic: new Map(), bold: new Map() };

/**
 * Shapes a text once for the life of the process: shaping is the dearest step of a page, and reports share
 * most of their words. Figures are tabular everywhere, so that widths agree with those of charts.
 *
 * @throws MissingGlyph where the font lacks a character.
 */
export function shape(text: string, face: Face): Shaped {
  let shaped = cache[face].get(text);
  if (!shaped) {
    shaped = shapeAnew(text, face);
    cache[face].set(text, shaped);
  }
  return shaped;
}

function shapeAnew(text: string, face: Face): Shaped {
  const loaded = font(face);
  const run = loaded.layout(text, ["tnum"]);
  const scale = 1000 / loaded.unitsPerEm;
  const characters = [...text];
  // The parsed font remembers the code points that a glyph was first met with, whoever asked; where glyphs
  // and characters pair up, the characters themselves are used, so that a file never depends on another.
  const paired = run.glyphs.length === characters.length;
  let width = 0;
  const kerns: number[] = [];
  const glyphs = run.glyphs.map((glyph, index): Glyph => {
    if (glyph.id === 0) throw new MissingGlyph(missing(text, face), text);
    const advance = glyph.advanceWidth * scale;
    const set = (run.positions[index]?.xAdvance ?? glyph.advanceWidth) * scale;
    width += set;
    kerns.push(Math.round(set - advance));
    const codePoints = paired ? [characters[index]!.codePointAt(0)!] : glyph.codePoints;
    return sharedGlyph(face, glyph.id, codePoints, advance);
  });
  const kerned = kerns.some((kern) => kern !== 0);
  return { text, face, glyphs, ...(kerned ? { kerns } : {}), width };
}

const glyphCache = new Map<string, Glyph>();

function sharedGlyph(face: Face, id: number, codePoints: readonly number[], advance: number): Glyph {
  const key = `${face} ${id} ${codePoints.join(" ")}`;
  let glyph = glyphCache.get(key);
  if (!glyph) {
    glyph = { id, codePoints, advance };
    glyphCache.set(key, glyph);
  }
  return glyph;
}

function missing(text: string, face: Face): string {
  const loaded = font(face);
  return [...text].find((character) => !loaded.hasGlyphForCodePoint(character.codePointAt(0)!)) ?? text;
}

/** The width of a text on one line, in points. */
export function widthOf(text: string, face: Face, size: number): number {
  let width = 0;
  for (const [index, word] of text.split(" ").entries()) {
    if (index > 0) width += shape(" ", face).width;
    if (word) width += shape(word, face).width;
  }
  return (width * size) / 1000;
}
