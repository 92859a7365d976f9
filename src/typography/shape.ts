import { BoundedMap } from "../caches/bounded-map.ts";
import { missingGlyph } from "./coverage.ts";
import type { Face } from "./font.ts";
import { type GlyphRun, glyphRun } from "./glyph-run.ts";
import { laidOutWord } from "./laid-out-word.ts";
import { isPlain, plainWord } from "./plain-word.ts";

/** A text set in a face. */
export interface Shaped extends GlyphRun {
  readonly text: string;
  readonly face: Face;
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

/** Reports of a release share most of their words, of which it has some four thousand. */
export const mostShaped = 8192;

const kept: Readonly<Record<Face, BoundedMap<string, Shaped>>> = {
  regular: new BoundedMap(mostShaped),
  italic: new BoundedMap(mostShaped),
  bold: new BoundedMap(mostShaped),
};

/**
 * Sets a text, word by word: nothing kerns with a space, so a line is its words with spaces between them. Every
 * output measures with this, and texts that were shaped of late are shared. Figures are tabular.
 *
 * @throws MissingGlyph where the font lacks a character.
 */
export function shape(text: string, face: Face): Shaped {
  let shaped = kept[face].get(text);
  if (!shaped) {
    const run = text === " " || !text.includes(" ") ? word(text, face) : line(text, face);
    shaped = { text, face, ...run };
    kept[face].set(text, shaped);
  }
  return shaped;
}

function word(text: string, face: Face): GlyphRun {
  if (isPlain(text)) return plainWord(text, face);
  const missing = missingGlyph(text);
  if (missing) throw new MissingGlyph(missing, text);
  return laidOutWord(text, face);
}

function line(text: string, face: Face): GlyphRun {
  const words = text.split(/(?<= )|(?= )/).map((part) => shape(part, face));
  return glyphRun(
    words.flatMap(({ glyphs }) => glyphs),
    words.flatMap(({ glyphs, kerns }) => kerns ?? glyphs.map(() => 0)),
    words.reduce((sum, { width }) => sum + width, 0),
  );
}

/** The width of a text on one line, in points where `size` is. Throws as {@link shape} does. */
export function widthOf(text: string, face: Face, size: number): number {
  let width = 0;
  for (const [index, part] of text.split(" ").entries()) {
    if (index > 0) width += shape(" ", face).width;
    if (part) width += shape(part, face).width;
  }
  return (width * size) / 1000;
}
