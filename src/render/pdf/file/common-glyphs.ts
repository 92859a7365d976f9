import type { Face } from "../../../typography/font.ts";
import { type Shaped, shape } from "../../../typography/shape.ts";

/**
 * What nearly every report prints. Every file has these, in this order, so that words of them are written the same
 * in all files and a subset is made once for many files.
 */
const characters = `${ascii()}\u00A3\u00B7\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u2212`;
const ligatures = ["ff", "ft"];

/** Reports of a release have few sets of other glyphs, in Welsh names and the like. */
const mostSubsets = 4;

export interface CommonGlyphs {
  readonly glyphs: Shaped["glyphs"];
  /** The ids of the glyphs in the whole font. */
  readonly numbers: ReadonlySet<number>;
  /** The font with these glyphs alone, made anew only where no file lately had the same. */
  subset(glyphs: readonly number[], encode: () => Uint8Array): Uint8Array;
}

const known = new Map<Face, CommonGlyphs>();

/** The common glyphs of a face; there are three faces. */
export function commonGlyphs(face: Face): CommonGlyphs {
  let common = known.get(face);
  if (!common) {
    common = makeCommon(face);
    known.set(face, common);
  }
  return common;
}

function makeCommon(face: Face): CommonGlyphs {
  const glyphs = [...characters, ...ligatures].flatMap((text) => shape(text, face).glyphs);
  const subsets = new Map<string, Uint8Array>();
  return {
    glyphs,
    numbers: new Set(glyphs.map(({ id }) => id)),
    subset(of, encode) {
      const key = of.join(" ");
      const made = subsets.get(key) ?? encode();
      subsets.delete(key);
      subsets.set(key, made);
      if (subsets.size > mostSubsets) subsets.delete(subsets.keys().next().value!);
      return made;
    },
  };
}

function ascii(): string {
  return String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
}
