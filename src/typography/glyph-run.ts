/** Glyphs in a row and where they go, in thousandths of the type size. */
export interface GlyphRun {
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

/** A run with its kerning left out where there is none. */
export function glyphRun(glyphs: readonly Glyph[], kerns: readonly number[], width: number): GlyphRun {
  return kerns.some((kern) => kern !== 0) ? { glyphs, kerns, width } : { glyphs, width };
}
