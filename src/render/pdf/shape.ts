import { type Face, font } from "../../charts/font.ts";

/** A text set in a face: its glyphs and where they go, in thousandths of the type size. */
export interface Shaped {
  readonly text: string;
  readonly face: Face;
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}

export interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  /** The glyph's own advance, which the embedded font declares. */
  readonly advance: number;
  /** What kerning adds to the advance. */
  readonly kern: number;
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
  const glyphs = run.glyphs.map((glyph, index): Glyph => {
    if (glyph.id === 0) throw new MissingGlyph(missing(text, face), text);
    const advance = glyph.advanceWidth * scale;
    const set = (run.positions[index]?.xAdvance ?? glyph.advanceWidth) * scale;
    width += set;
    return {
      id: glyph.id,
      codePoints: paired ? [characters[index]!.codePointAt(0)!] : glyph.codePoints,
      advance,
      kern: set - advance,
    };
  });
  return { text, face, glyphs, width };
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
