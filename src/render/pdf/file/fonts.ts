import { type Face, font } from "../../../typography/font.ts";
import type { Shaped } from "../../../typography/shape.ts";
import type { Inner, InnerFont } from "./inner.ts";

/** The subsets of the fonts that one file embeds, and texts in the numbering of their glyphs. */
export class SubsetFonts {
  readonly #document: Inner;
  readonly #fonts = new Map<Face, InnerFont>();
  readonly #encoded = new Map<Shaped, string>();

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
    }
    return inner;
  }

  /** Shaped text as elements of a TJ array. */
  encode(shaped: Shaped): string {
    let text = this.#encoded.get(shaped);
    if (text === undefined) {
      const inner = this.of(shaped.face);
      let open = false;
      text = "";
      for (const [index, glyph] of shaped.glyphs.entries()) {
        const id = inner.subset.includeGlyph(glyph.id);
        inner.widths[id] ??= glyph.advance;
        inner.unicode[id] ??= glyph.codePoints;
        text += `${open ? "" : "<"}${id.toString(16).padStart(4, "0")}`;
        const kern = shaped.kerns?.[index] ?? 0;
        open = kern === 0;
        if (!open) text += `>${-kern}`;
      }
      if (open) text += ">";
      this.#encoded.set(shaped, text);
    }
    return text;
  }
}
