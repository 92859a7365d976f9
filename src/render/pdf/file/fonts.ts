import { type Face, font } from "../../../typography/font.ts";
import type { Shaped } from "../../../typography/shape.ts";
import { twoBytes } from "../format/syntax.ts";
import { commonGlyphs } from "./common-glyphs.ts";
import type { Inner, InnerFont } from "./inner.ts";

/**
 * The words of common glyphs alone, as they are written in every file. They go with the words themselves.
 */
const written = new WeakMap<Shaped, string>();

/** The subsets of the fonts that one file embeds, and texts in the numbering of their glyphs. */
export class SubsetFonts {
  readonly #document: Inner;
  readonly #fonts = new Map<Face, InnerFont>();
  /** Words with rare glyphs, whose numbers depend on the file. */
  readonly #rare = new Map<Shaped, string>();

  constructor(document: Inner) {
    this.#document = document;
  }

  of(face: Face): InnerFont {
    let inner = this.#fonts.get(face);
    if (!inner) {
      // The parsed font is shared by all files; only the subset belongs to this one.
      this.#document.font(font(face), face);
      inner = this.#document._font;
      this.#fonts.set(face, inner);
      const common = commonGlyphs(face);
      for (const glyph of common.glyphs) include(inner, glyph);
      const encode = inner.subset.encode.bind(inner.subset);
      inner.subset.encode = () => common.subset(inner!.subset.glyphs, encode);
    }
    return inner;
  }

  /** Shaped text as characters of strings, with what kerning adds between them: `..)20(..`. */
  encode(shaped: Shaped): string {
    return written.get(shaped) ?? this.#rare.get(shaped) ?? this.#encodeAnew(shaped);
  }

  #encodeAnew(shaped: Shaped): string {
    const inner = this.of(shaped.face);
    let text = "";
    for (const [index, glyph] of shaped.glyphs.entries()) {
      text += twoBytes(include(inner, glyph));
      const kern = shaped.kerns?.[index] ?? 0;
      if (kern !== 0) text += `)${-kern}(`;
    }
    const { numbers } = commonGlyphs(shaped.face);
    const common = shaped.glyphs.every(({ id }) => numbers.has(id));
    (common ? written : this.#rare).set(shaped, text);
    return text;
  }
}

/** Takes a glyph into a font's subset. Returns its number in it. */
function include(inner: InnerFont, glyph: Shaped["glyphs"][number]): number {
  const number = inner.subset.includeGlyph(glyph.id);
  inner.widths[number] ??= glyph.advance;
  inner.unicode[number] ??= glyph.codePoints;
  return number;
}
